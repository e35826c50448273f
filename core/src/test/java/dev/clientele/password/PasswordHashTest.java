package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
    private static final String MD5 = "0123456789abcdef0123456789ABCDEF";
    private static final String SHA256 = MD5 + MD5;

    @ParameterizedTest
    @ValueSource(strings = {"$pbkdf2-sha256$i=1$c2FsdA$aGFzaA", "$2y$10$x", "$prestashop-md5$0", "$a$!~"})
    void keepsTheTextOfAnyScheme(String text) {
        PasswordHash hash = PasswordHash.parse(text);

        assertThat(hash.text()).isEqualTo(text);
        assertThat(text).startsWith("$" + hash.scheme() + "$");
        assertThat(hash).isEqualTo(PasswordHash.parse(text)).hasSameHashCodeAs(PasswordHash.parse(text));
        assertThat(hash).isNotEqualTo(PasswordHash.parse(text + "x")).isNotEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "$$",
                "$$x",
                "x",
                "2y$10$x",
                "$2y",
                "$2y$",
                "$2Y$x",
                "$2y $x",
                "$2y$x y",
                "$2y$é",
                "$2y$\u007f",
                "$2y$\n",
                "$abcdefghijklmnopqrstuvwxyz0123456$x"
            })
    void refusesWhatHasNoScheme(String text) {
        assertThatExceptionOfType(MalformedPasswordHashException.class).isThrownBy(() -> PasswordHash.parse(text));
    }

    @Test
    void hasAtMost512Characters() {
        assertThat(PasswordHash.parse("$a$" + "x".repeat(509)).text()).hasSize(PasswordHash.MAX_LENGTH);
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> PasswordHash.parse("$a$" + "x".repeat(510)))
                .withMessageContaining("512")
                .satisfies(e -> assertThat(e.scheme()).isEmpty());
    }

    @Test
    void givesTheFormsWithoutASchemeOne() {
        assertThat(PasswordHash.ofPrestaShop16(MD5).text())
                .isEqualTo("$prestashop-md5$0123456789abcdef0123456789abcdef");
        assertThat(PasswordHash.ofMagento(SHA256 + ":a.b:1").text())
                .isEqualTo("$magento-sha256$YS5i$0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdef", "$2y$10$x", "0123456789abcdef0123456789abcdeg"})
    void refusesWhatIsNotOfPrestaShop16(String text) {
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> PasswordHash.ofPrestaShop16(text))
                .satisfies(e -> assertThat(e.scheme()).isEqualTo("prestashop-md5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":1",
                "::1",
                SHA256,
                SHA256 + ":1",
                SHA256 + "::1",
                SHA256 + ":salt:0:1",
                SHA256 + ":salt:2",
                MD5 + ":salt:1",
                MD5
            })
    void refusesWhatIsNotOfMagento(String text) {
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> PasswordHashers.magento().verify(PasswordHash.ofMagento(text), "x"))
                .satisfies(e -> assertThat(e.scheme()).isEqualTo("magento-sha256"));
    }

    @Test
    void refusesALongSaltOfMagento() {
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> PasswordHash.ofMagento(SHA256 + ":" + "s".repeat(1_000_000) + ":1"));
    }

    @Test
    void hidesTheHash() {
        assertThat(PasswordHash.ofPrestaShop16(MD5)).hasToString("PasswordHash[prestashop-md5, …]");
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> schemes = Arbitraries.of(
                "pbkdf2-sha256", "argon2id", "2a", "2b", "2y", "prestashop-md5", "magento-sha256", "scrypt");
        Arbitrary<String> fields = Arbitraries.of(
                        "$",
                        "=",
                        ",",
                        "i=600000",
                        "i=99999999",
                        "i=-1",
                        "v=19",
                        "m=19456",
                        "t=2",
                        "p=1",
                        "m=4294967296",
                        "10",
                        "31",
                        "c2FsdHNhbHQ",
                        "c2FsdHNhbHRzYWx0c2FsdA",
                        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                        "0123456789abcdef",
                        "é",
                        " ",
                        "\0")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(600),
                Combinators.combine(schemes, fields).as((scheme, rest) -> "$" + scheme + "$" + rest));
    }

    /** Far below the cost of a true one, so that hashes that happen to be well-formed take no time. */
    private static final PasswordHasher HASHER = PasswordHashers.pbkdf2(1_000)
            .accepting(
                    PasswordHashers.argon2id(64, 1),
                    PasswordHashers.bcrypt(4),
                    PasswordHashers.magento(),
                    PasswordHashers.prestaShop16("key"));

    @Property
    void nothingIsWorseThanMalformedOrUnknown(@ForAll("texts") String text) {
        Throwable thrown = catchThrowable(() -> {
            PasswordHash hash = PasswordHash.parse(text);
            boolean isKnown = HASHER.knows(hash);
            HASHER.isOutdated(hash);
            if (!isKnown || text.length() < 40) {
                HASHER.verify(hash, "password");
            }
        });

        assertThat(thrown)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        some -> assertThat(some).isInstanceOf(PasswordHashException.class));
    }

    @Property(tries = 200)
    void oldColumnsAreReadOrRefused(@ForAll String text) {
        assertThat(catchThrowable(() -> PasswordHash.ofMagento(text + ":1"))).isInstanceOf(PasswordHashException.class);
        assertThat(catchThrowable(() -> PasswordHash.ofPrestaShop16(text))).isInstanceOf(PasswordHashException.class);
    }

    @Test
    void comesOutOfPrestaShopsColumnInEitherForm() {
        String md5 = "00112233445566778899aabbccddeeff";
        String bcrypt = "$2y$10$lvI7hZCw2ut7BkErzlbO2up4FW7vnHc.XrGHlUhRfIuO3/SOTho/a";

        assertThat(PasswordHash.ofPrestaShop(md5)).isEqualTo(PasswordHash.ofPrestaShop16(md5));
        assertThat(PasswordHash.ofPrestaShop(bcrypt)).isEqualTo(PasswordHash.parse(bcrypt));
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> PasswordHash.ofPrestaShop("plain text"));
    }
}
