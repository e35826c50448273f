package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    /** The rule of the WHATWG HTML standard, word for word. */
    private static final String WHATWG =
            "^[a-zA-Z0-9.!#$%&'*+\\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "ada@example.com",
                "ADA.Lovelace+news@Example.COM",
                ".a@b.example",
                "a..b@b.example",
                "a.@b.example",
                "!#$%&'*+/=?^_`{|}~-@b.example",
                "1@2",
                "a@127.0.0.1",
                "a@x-y.z--w.example",
                "o'brien@b.example",
                "jürgen@example.com",
                "e\u0301ric@example.com",
                "王小明@例子.中国",
                "ада@пример.рф",
                "उदाहरण@उदाहरण.परीक्षा",
                "ada@straße.de",
                "ada@ｅｘａｍｐｌｅ.com"
            })
    void isAnAddress(String text) {
        assertThat(EmailAddress.fault(text)).isEmpty();
        assertThat(new EmailAddress(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "@",
                "@b",
                "a@",
                "a@@b",
                "a@b@c",
                "a b@c",
                "a@b c",
                "a@.b",
                "a@b.",
                "a@b..c",
                "a@-b",
                "a@b-",
                "a@b_c",
                "a@[127.0.0.1]",
                "\"a b\"@c",
                "a(b)@c",
                "a,b@c",
                "a;b@c",
                "a:b@c",
                "a\\b@c",
                "a[b@c",
                "Ada <a@b>",
                "mailto:a@b",
                "a@b/c",
                "a@b\nBcc: c@d",
                "a\tb@c",
                "a\u00A0b@c",
                "a\u200Db@c",
                "a\u200Cb@c",
                "a\uFEFFb@c",
                "a@b\u200Dc.de",
                "a@b\u200Cc.de",
                "a@例子。中国",
                "a@example．com",
                "a＠example.com",
                "a@\u0378.de",
                "a\u0378@b.de",
                "a\0b@c",
                "a\uD83D@c",
                "a😀@c"
            })
    void isNoAddress(String text) {
        assertThat(EmailAddress.fault(text)).contains(EmailFault.INVALID);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new EmailAddress(text))
                .withMessage(
                        "This is no valid e-mail address (email.invalid). Check input with the draft's constraints first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n ", "\u2003"})
    void isRequired(String text) {
        assertThat(EmailAddress.fault(text)).contains(EmailFault.REQUIRED);
    }

    @Provide
    Arbitrary<String> asciiTexts() {
        return Arbitraries.strings().withChars("aZ9.-_@+!/ \"").ofMinLength(1).ofMaxLength(8);
    }

    @Property
    void agreesWithTheStandardInAscii(@ForAll("asciiTexts") String text) {
        boolean valid = text.strip().matches(WHATWG);

        assertThat(EmailAddress.fault(text).isEmpty()).isEqualTo(valid);
    }

    @Test
    void losesTheBlanksAroundIt() {
        assertThat(new EmailAddress(" \tada@example.com\n")).isEqualTo(new EmailAddress("ada@example.com"));
    }

    @Test
    void hasAtMost254CodePoints() {
        assertThat(EmailAddress.fault("a".repeat(244) + "@b.example")).isEmpty();
        assertThat(EmailAddress.fault("a".repeat(245) + "@b.example")).contains(EmailFault.TOO_LONG);
        assertThat(EmailAddress.fault("𐐷".repeat(244) + "@b.example")).isEmpty();
        assertThat(EmailAddress.fault("𐐷".repeat(245) + "@b.example")).contains(EmailFault.TOO_LONG);
        assertThat(EmailAddress.fault("  " + "a".repeat(244) + "@b.example  ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADA@EXAMPLE.COM, ada@example.com",
        "Ada.Lovelace+News@Example.com, ada.lovelace+news@example.com",
        "ada@BÜCHER.example, ada@xn--bcher-kva.example",
        "e\u0301ric@example.com, éric@example.com",
        "E\u0301ric@example.com, Éric@example.com",
        "\u212Aelvin@example.com, kelvin@example.com",
        "ada@straße.de, ada@xn--strae-oqa.de"
    })
    void hasACanonicalForm(String typed, String canonical) {
        assertThat(new EmailAddress(typed).canonical()).isEqualTo(canonical);
    }

    @Test
    void keepsTheCaseOfOtherLettersBeforeTheAt() {
        assertThat(new EmailAddress("Ägir@example.com").canonical()).isEqualTo("Ägir@example.com");
        assertThat(new EmailAddress("ägir@example.com").canonical()).isEqualTo("ägir@example.com");
        assertThat(new EmailAddress("İ@example.com").canonical()).isEqualTo("İ@example.com");
    }

    @Test
    void hasTheSameCanonicalFormInTurkey() {
        String canonical =
                DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> new EmailAddress("INFO@TITLE.example").canonical());

        assertThat(canonical).isEqualTo("info@title.example");
    }

    @Provide
    Arbitrary<EmailAddress> addresses() {
        Arbitrary<String> locals = Arbitraries.strings()
                .withChars("aAiIzZ09.!#$%&'*+/=?^_`{|}~-äÄßẞςΣİı中ﬁhHtTwWyYjJ\u0301\u0308\u030A\u030C\u0331\u212A")
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<String> domains = Arbitraries.of(
                "example.com", "EXAMPLE.com", "bücher.example", "Straße.DE", "ΒΌΛΟΣ.gr", "中国.cn", "a", "I.B");
        return Combinators.combine(locals, domains).as((local, domain) -> new EmailAddress(local + "@" + domain));
    }

    @Property
    void isItsOwnCanonicalForm(@ForAll("addresses") EmailAddress address) {
        String canonical = address.canonical();

        assertThat(new EmailAddress(canonical).canonical()).isEqualTo(canonical);
        assertThat(canonical.substring(canonical.indexOf('@'))).matches("@[a-z0-9.-]+");
        assertThat(canonical).doesNotMatch(".*[A-Z].*");
        assertThat(Normalizer.isNormalized(canonical, Normalizer.Form.NFC)).isTrue();
    }

    @Property
    void doesNotDependOnTheCaseOfAsciiLettersOrTheNormalForm(@ForAll("addresses") EmailAddress address) {
        String swapped = Normalizer.normalize(address.value(), Normalizer.Form.NFC)
                .chars()
                .map(c -> c < 0x80 ? Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(new EmailAddress(swapped).canonical()).isEqualTo(address.canonical());
        assertThat(new EmailAddress(Normalizer.normalize(address.value(), Normalizer.Form.NFD)).canonical())
                .isEqualTo(address.canonical());
    }

    @Test
    void isFilteredByItsFoldedForm() {
        assertThat(new EmailAddress("Zoë@BÜCHER.example").folded()).isEqualTo("zoe@bucher.example");
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> new EmailAddress("INFO@I.example").folded()))
                .isEqualTo("info@i.example");
    }

    @Test
    void cutsAFoldedFormThatGrewTooLong() {
        String folded = new EmailAddress("ﷺ".repeat(200) + "@b.example").folded();

        assertThat(Text.length(folded)).isEqualTo(EmailAddress.MAX_LENGTH);
        assertThat(new EmailAddress("a".repeat(244) + "@b.example").folded()).hasSize(EmailAddress.MAX_LENGTH);
    }

    @Test
    void isEqualAsItWasTyped() {
        assertThat(new EmailAddress("Ada@example.com"))
                .isEqualTo(new EmailAddress("Ada@example.com"))
                .isNotEqualTo(new EmailAddress("ada@example.com"));
    }

    @Test
    void showsNoAddress() {
        assertThat(new EmailAddress("ada@example.com")).hasToString("EmailAddress[…]");
    }

    @Test
    void isReadUnderEveryLocaleAlike() {
        for (String tag : new String[] {"tr", "az", "lt", "ar-EG", "th-TH-u-nu-thai"}) {
            assertThat(DefaultLocale.whileIn(
                            Locale.forLanguageTag(tag), () -> new EmailAddress("IÌJ@I.example").canonical()))
                    .as(tag)
                    .isEqualTo("iÌj@i.example");
        }
    }

    /** They compose with their mark in lower case only. */
    @ParameterizedTest
    @ValueSource(strings = {"H\u0331", "T\u0308", "W\u030A", "Y\u030A", "J\u030C"})
    void hasOneCanonicalFormForBothCasesOfAMarkedLetter(String upper) {
        String lower = upper.toLowerCase(Locale.ROOT);

        assertThat(new EmailAddress(upper + "@example.com").canonical())
                .isEqualTo(new EmailAddress(lower + "@example.com").canonical())
                .isEqualTo(Normalizer.normalize(lower, Normalizer.Form.NFC) + "@example.com");
    }
}
