package dev.clientele.customer;

import static dev.clientele.customer.NamePolicy.LENIENT;
import static dev.clientele.customer.NamePolicy.STRICT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePolicyTest {
    private static final String FORBIDDEN =
            "! < > , ; ? = + ( ) / \\ @ # \" ° * ` { } _ ^ $ % : ¤ [ ] |".replace(" ", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada",
                "van der Berg",
                "'t Hart",
                "’t Hart",
                "O'Brien",
                "O’Brien",
                "D'Angelo-Müller",
                "Jean-François",
                "J.P.",
                "J. P.",
                "J.-P.",
                "J.P. Morgan",
                "Bakker B.V.",
                "St. John",
                "Martin Luther King jr.",
                "É.P.",
                "E\u0301.P.",
                "Ş.Ğ.",
                "Yıldız İnan",
                "Gülşen Öztürk",
                "Οδυσσεύς Ελύτης",
                "Νίκος Κ. Παπαδόπουλος",
                "王小明",
                "鈴木 一郎",
                "김철수",
                "محمد علي",
                "משה",
                "Ярослав Мудрый",
                "नरेन्द्र",
                "Nguyễn Thị Minh Khai",
                "Æðelstan Þór",
                "I",
                "Marks & Spencer",
                "Wwwiebe",
                "𠮷野"
            })
    void isAName(String text) {
        assertThat(STRICT.fault(text)).isEmpty();
        assertThat(LENIENT.fault(text)).isEmpty();
    }

    @Test
    void refusesEveryForbiddenCharacterInForms() {
        assertThat(FORBIDDEN).hasSize(29);
        FORBIDDEN
                .codePoints()
                .forEach(c -> assertThat(STRICT.fault("A" + Character.toString(c) + "b"))
                        .as("U+%04X", c)
                        .contains(NameFault.FORBIDDEN_CHARACTER));
    }

    @Test
    void refusesTheDigitsOfEveryScriptInForms() {
        codePoints()
                .filter(Character::isDigit)
                .forEach(c -> assertThat(STRICT.fault("A" + Character.toString(c)))
                        .as("U+%04X", c)
                        .contains(NameFault.FORBIDDEN_CHARACTER));
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryControlCharacter(NamePolicy policy) {
        codePoints()
                .filter(c -> Character.getType(c) == Character.CONTROL)
                .forEach(c -> assertThat(policy.fault("A" + Character.toString(c) + "b"))
                        .as("U+%04X", c)
                        .contains(NameFault.FORBIDDEN_CHARACTER));
    }

    @Test
    void allowsEveryOtherCharacterInForms() {
        codePoints()
                .filter(c -> c != '.'
                        && FORBIDDEN.indexOf(c) < 0
                        && !Character.isDigit(c)
                        && Character.getType(c) != Character.CONTROL)
                .forEach(c -> assertThat(STRICT.fault("A" + Character.toString(c) + "b"))
                        .as("U+%04X", c)
                        .isEmpty());
    }

    @Test
    void refusesOnlyAngleBracketsAndControlCharactersInFiles() {
        codePoints()
                .filter(c -> Character.getType(c) != Character.CONTROL)
                .forEach(c -> assertThat(
                                LENIENT.fault("A" + Character.toString(c) + "b").isPresent())
                        .as("U+%04X", c)
                        .isEqualTo(c == '<' || c == '>'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "win-money.ru",
                "Ada example.com",
                "Jan.Jansen",
                "Ph.D",
                "a.bc.d",
                "J..P",
                "...",
                ".com",
                "ab.c",
                "e\u0301e\u0301.P",
                "Ελ.Π",
                "小明.王",
                "-.a"
            })
    void refusesADotInsideAWordInForms(String text) {
        assertThat(STRICT.fault(text)).contains(NameFault.DOT);
    }

    /** Said otherwise: every dot ends a word or stands behind a letter that nothing but marks belongs to. */
    private static final String DOTS_IN_PLACE =
            "(?:[^.]|(?<=(?:^|[^\\p{L}\\p{Mn}\\p{Mc}])\\p{L}[\\p{Mn}\\p{Mc}]{0,9})\\.|\\.(?= |$))*";

    @Provide
    Arbitrary<String> dottedNames() {
        return Arbitraries.strings()
                .withChars("aÉж王\u0301\u093E... -'")
                .ofMaxLength(9)
                .map(text -> "x" + text);
    }

    @Property
    void findsEveryDotThatIsOutOfPlace(@ForAll("dottedNames") String name) {
        boolean inPlace = name.strip().matches(DOTS_IN_PLACE);

        assertThat(STRICT.fault(name).isEmpty()).as(name).isEqualTo(inPlace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://spam.example",
                "HTTPS://SPAM.EXAMPLE",
                "ftp://x",
                "://x",
                "www.spam.example",
                "WWW.spam.example",
                "Ada www.spam.example",
                "(www.spam.example)",
                "example.com/x",
                "Win money: bit.ly/abc",
                "xn--bcher-kva.example/"
            })
    void refusesWebAddressesEverywhere(String text) {
        assertThat(LENIENT.fault(text)).contains(NameFault.LINK);
        assertThat(STRICT.fault(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan.Jansen",
                "R2D2",
                "Jansen (wed.)",
                "Ada Lovelace, MSc",
                "c/o Piet",
                "A/B",
                "J.P./Marie",
                "Bakker B.V./Zn.",
                "example.com",
                "Ada: Countess"
            })
    void allowsInFilesWhatOldShopsAllowed(String text) {
        assertThat(LENIENT.fault(text)).isEmpty();
        assertThat(STRICT.fault(text)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void putsThePermanentRulesFirst(NamePolicy policy) {
        assertThat(policy.fault(" ")).contains(NameFault.REQUIRED);
        assertThat(policy.fault("<".repeat(256))).contains(NameFault.TOO_LONG);
        assertThat(policy.fault("http://x\0")).contains(NameFault.FORBIDDEN_CHARACTER);
        assertThat(policy.fault("\tAda\n")).isEmpty();
    }

    private static IntStream codePoints() {
        return IntStream.rangeClosed(1, Character.MAX_CODE_POINT).filter(c -> c < 0xD800 || c > 0xDFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Ada", ">Ada"})
    void refusesAngleBracketsAtTheStartToo(String text) {
        assertThat(LENIENT.fault(text)).contains(NameFault.FORBIDDEN_CHARACTER);
    }

    @Provide
    Arbitrary<String> linkedNames() {
        return Arbitraries.of("www.", "http://", "spam.example/", "<", " ", "Jan", "é", "J.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void refusesInFormsWhateverItRefusesInFiles(@ForAll("linkedNames") String name) {
        assertThat(STRICT.fault(name).isPresent() || LENIENT.fault(name).isEmpty())
                .as(name)
                .isTrue();
    }

    @Test
    void takesWwwInsideAWordForNoLink() {
        assertThat(LENIENT.fault("éwww.x")).isEmpty();
        assertThat(LENIENT.fault("ewww.x")).isEmpty();
        assertThat(LENIENT.fault("é www.x")).contains(NameFault.LINK);
    }
}
