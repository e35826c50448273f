package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OneTimeTokenTest {
    private static final String ZEROS = "A".repeat(43);

    private static OneTimeToken token(String text) {
        return OneTimeToken.read(text).orElseThrow();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void isWrittenSoThatALinkCanCarryIt() {
        for (int i = 0; i < 100; i++) {
            assertThat(OneTimeToken.random().text()).matches("[A-Za-z0-9_-]{43}");
        }
    }

    @Test
    void isReadBackFromItsText() {
        OneTimeToken token = OneTimeToken.random();

        assertThat(OneTimeToken.read(token.text())).contains(token);
        assertThat(token(token.text())).hasSameHashCodeAs(token);
        assertThat(token(token.text()).hash()).isEqualTo(token.hash());
    }

    @Test
    void isAnotherOneEveryTime() {
        Equality.assertAllDiffer(Stream.generate(OneTimeToken::random).limit(20).toList());
        assertThat(token(ZEROS)).isNotEqualTo(ZEROS);
    }

    static Stream<String> otherForms() {
        return Stream.of(
                "",
                "A",
                "A".repeat(42),
                "A".repeat(44),
                "A".repeat(10_000_000),
                ZEROS + "=",
                "A".repeat(42) + "=",
                "A".repeat(39) + "=AAA",
                "=" + "A".repeat(42),
                " " + ZEROS,
                "A".repeat(42) + " ",
                "A".repeat(42) + "\n",
                "A".repeat(42) + "\0",
                "A".repeat(42) + "+",
                "A".repeat(42) + "/",
                "A".repeat(42) + "é",
                "A".repeat(42) + "\uFF21",
                "\uD83D".repeat(43),
                // The last character stands for four bits only, so these are not what a token is written as.
                "A".repeat(42) + "B",
                "A".repeat(42) + "D",
                "A".repeat(42) + "_");
    }

    @ParameterizedTest
    @MethodSource("otherForms")
    void isReadFromNoOtherForm(String text) {
        assertThat(OneTimeToken.read(text)).isEmpty();
    }

    @Test
    void isStoredAsTheHashOfItsSecret() throws NoSuchAlgorithmException {
        OneTimeToken token = OneTimeToken.random();
        byte[] secret = Base64.getUrlDecoder().decode(token.text());

        assertThat(secret).hasSize(32);
        assertThat(token.hash().hex()).isEqualTo(sha256(secret));
        assertThat(token(ZEROS).hash().hex())
                .isEqualTo("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
    }

    @Test
    void isTiedToATextByTheHashOfBoth() throws NoSuchAlgorithmException {
        OneTimeToken token = OneTimeToken.random();
        byte[] secret = Base64.getUrlDecoder().decode(token.text());
        byte[] text = "jörg@example.com".getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[secret.length + text.length];
        System.arraycopy(secret, 0, both, 0, secret.length);
        System.arraycopy(text, 0, both, secret.length, text.length);

        assertThat(token.hashWith("jörg@example.com").hex()).isEqualTo(sha256(both));
    }

    @Test
    void isTiedToOneTextOnly() {
        OneTimeToken token = token(ZEROS);
        OneTimeToken other = token("B" + "A".repeat(42));

        Equality.assertAllDiffer(List.of(
                token.hash(),
                token.hashWith("ada@example.com"),
                token.hashWith("eve@example.com"),
                other.hash(),
                other.hashWith("ada@example.com")));
        assertThat(token.hashWith("ada@example.com")).isEqualTo(token.hashWith("ada@example.com"));
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> almost = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('-', '_', '+', '/', '=')
                .ofLength(43);
        return Arbitraries.oneOf(Texts.any(60), Arbitraries.strings().ofLength(43), almost);
    }

    @Property(tries = 2_000)
    void isReadFromAnyTextWithoutComplaint(@ForAll("texts") String text) {
        assertThat(OneTimeToken.read(text).map(OneTimeToken::text).orElse(text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void isReadBackWhateverTheSecret(@ForAll @Size(32) byte[] secret) throws NoSuchAlgorithmException {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);

        assertThat(token(text).text()).isEqualTo(text);
        assertThat(token(text).hash().hex()).isEqualTo(sha256(secret));
    }

    @Test
    void showsNothing() {
        assertThat(OneTimeToken.random()).hasToString("OneTimeToken[…]");
    }
}
