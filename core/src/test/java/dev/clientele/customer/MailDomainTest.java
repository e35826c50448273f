package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.kernel.DefaultLocale;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainTest {
    @ParameterizedTest
    @CsvSource({
        "example.com, example.com",
        "EXAMPLE.Com, example.com",
        "localhost, localhost",
        "127.0.0.1, 127.0.0.1",
        "a-b.c--d.example, a-b.c--d.example",
        "xn--bcher-kva.example, xn--bcher-kva.example",
        "XN--BCHER-KVA.example, xn--bcher-kva.example",
        "bücher.example, xn--bcher-kva.example",
        "BÜCHER.example, xn--bcher-kva.example",
        "bu\u0308cher.example, xn--bcher-kva.example",
        "例え.テスト, xn--r8jz45g.xn--zckzah",
        "пример.испытание, xn--e1afmkfd.xn--80akhbyknj4f",
        "ПРИМЕР.испытание, xn--e1afmkfd.xn--80akhbyknj4f",
        "مثال.إختبار, xn--mgbh0fb.xn--kgbechtv",
        "उदाहरण.परीक्षा, xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g",
        "실례.테스트, xn--9n2bp8q.xn--9t4b11yi5a",
        "ｅｘａｍｐｌｅ.com, example.com",
        "ﬁsh.example, fish.example",
        "\uA7B5.example, xn--968a.example"
    })
    void isWrittenInAsciiLowerCase(String typed, String canonical) {
        assertThat(MailDomain.canonical(typed)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "straße.de, xn--strae-oqa.de, strasse.de",
        "STRAẞE.de, xn--strae-oqa.de, strasse.de",
        "faß.de, xn--fa-hia.de, fass.de",
        "ßa.de, xn--a-pfa.de, ssa.de",
        "ςα.gr, xn--mxa7a.gr, σα.gr",
        "βόλος.com, xn--nxasmm1c.com, βόλοσ.com"
    })
    void isAnotherDomainThanTheOneThatIdna2003MadeOfIt(String typed, String canonical, String other) {
        assertThat(MailDomain.canonical(typed)).contains(canonical).isNotEqualTo(MailDomain.canonical(other));
    }

    @Test
    void takesACapitalSigmaForTheOneInsideOfWords() {
        assertThat(MailDomain.canonical("ΒΌΛΟΣ.com"))
                .contains("xn--nxasmq6b.com")
                .isEqualTo(MailDomain.canonical("βόλοσ.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                ".com",
                "com.",
                "a..b",
                "-a.com",
                "a-.com",
                "-.com",
                "-ü.com",
                "ü-.com",
                "-ß.com",
                "ß-.com",
                "-ς.com",
                "a_b.com",
                "a b.com",
                "a/b",
                "a:25",
                "[127.0.0.1]",
                "xn--.com",
                "a@b",
                "☃.net",
                "\uD83D\uDE00.com",
                "\uD83D.com",
                "a\0b.com"
            })
    void isRefusedIfItIsNoDomain(String typed) {
        assertThat(MailDomain.canonical(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"例え。テスト", "example．com", "example｡com"})
    void isRefusedWithTheDotsOfOtherScripts(String typed) {
        assertThat(MailDomain.canonical(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200D", "\u200C", "\u200B", "\u00AD", "\u2060", "\uFEFF", "\u0378", "\u00A0", "\u2044"})
    void isRefusedWithWhatNobodySees(String character) {
        assertThat(MailDomain.canonical("ශ්" + character + "රී.com")).isEmpty();
        assertThat(MailDomain.canonical("ex" + character + "ample.com")).isEmpty();
        assertThat(MailDomain.canonical("fa" + character + "ß.de")).isEmpty();
    }

    @Test
    void isRefusedWithLettersOfBothDirectionsInOneLabel() {
        assertThat(MailDomain.canonical("אב.example")).isPresent();
        assertThat(MailDomain.canonical("aב.example")).isEmpty();
    }

    @Test
    void hasLabelsOfAtMost63Characters() {
        assertThat(MailDomain.canonical("a".repeat(63) + ".com")).isPresent();
        assertThat(MailDomain.canonical("a".repeat(64) + ".com")).isEmpty();
        assertThat(MailDomain.canonical("ü" + "a".repeat(54) + ".com")).isPresent();
        assertThat(MailDomain.canonical("ü" + "a".repeat(60) + ".com")).isEmpty();
        assertThat(MailDomain.canonical("ß" + "a".repeat(60) + ".com")).isEmpty();
    }

    @Test
    void hasAtMost253Characters() {
        String three = ("a".repeat(63) + ".").repeat(3);

        assertThat(MailDomain.canonical(three + "a".repeat(61))).isPresent();
        assertThat(MailDomain.canonical(three + "a".repeat(62))).isEmpty();
    }

    @Test
    void isTheSameInTurkey() {
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> MailDomain.canonical("TITLE.INFO")))
                .contains("title.info");
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> MailDomain.canonical("TİTLEß.INFO")))
                .isEqualTo(DefaultLocale.whileIn(Locale.ROOT, () -> MailDomain.canonical("TİTLEß.INFO")));
    }

    @Provide
    Arbitrary<String> domains() {
        Arbitrary<String> labels = Arbitraries.strings()
                .withChars("aZi9-ßςσΣüÜéжЖ中ｅא\u0308\u200D_")
                .ofMinLength(1)
                .ofMaxLength(8);
        return labels.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(".", parts));
    }

    @Property
    void isItsOwnCanonicalForm(@ForAll("domains") String domain) {
        MailDomain.canonical(domain).ifPresent(canonical -> {
            assertThat(MailDomain.canonical(canonical)).contains(canonical);
            assertThat(canonical).matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");
        });
    }

    @Property
    void doesNotDependOnTheCaseOfAsciiLetters(@ForAll("domains") String domain) {
        String lower = domain.replace('Z', 'z');

        assertThat(MailDomain.canonical(lower))
                .isEqualTo(MailDomain.canonical(
                        lower.replace('z', 'Z').replace('a', 'A').replace('i', 'I')));
    }

    @Test
    void keepsTheDotOfATurkishCapital() {
        assertThat(MailDomain.canonical("İ.example"))
                .contains("xn--i-9bb.example")
                .isEqualTo(MailDomain.canonical("i\u0307.example"));
    }
}
