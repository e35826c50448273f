package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @Provide
    Arbitrary<String> texts() {
        return Texts.storable(12);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "MULLER, muller",
                "Müller, muller",
                "Zoë, zoe",
                "Łódź, lodz",
                "Ørsted, orsted",
                "Đorđe, dorde",
                "Guðrún, gudrun",
                "Þórður, thordur",
                "Ħal, hal",
                "Ŧuoŋŋa, tuonna",
                "Æsop, aesop",
                "Œuvre, oeuvre",
                "Straße, strasse",
                "STRAẞE, strasse",
                "O’Brien, o'brien",
                "O‘Brien, o'brien",
                "Oʼahu, o'ahu",
                "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
                "Οδυσσεύς, οδυσσευσ",
                "Ярослав, ярослав",
                "ﬁlip, filip",
                "Ａｄａ, ada",
                "Ĳsbrand, ijsbrand",
                "王小明, 王小明",
                "J.-P. 2, j.-p. 2"
            })
    void dropsCaseAccentsAndVariants(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"INFO, info", "Iıİi, iiii", "Yıldız, yildiz", "İSTANBUL, istanbul", "DİYARBAKIR, diyarbakir"})
    void knowsOneKindOfI(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> Folding.fold(text)))
                .isEqualTo(folded);
        assertThat(DefaultLocale.whileIn(Locale.forLanguageTag("lt"), () -> Folding.fold(text)))
                .isEqualTo(folded);
    }

    @Example
    void isIdempotentForEveryCodePoint() {
        codePoints().forEach(c -> {
            String folded = Folding.fold(Character.toString(c));
            assertThat(Folding.fold(folded)).as("U+%04X", c).isEqualTo(folded);
        });
    }

    @Property
    void isIdempotent(@ForAll("texts") String text) {
        String folded = Folding.fold(text);

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Example
    void treatsBothCasesOfEveryLetterAlike() {
        codePoints().filter(Character::isLetter).forEach(c -> {
            String folded = Folding.fold(Character.toString(c));
            assertThat(Folding.fold(Character.toString(Character.toUpperCase(c))))
                    .as("upper case of U+%04X", c)
                    .isEqualTo(folded);
            assertThat(Folding.fold(Character.toString(Character.toLowerCase(c))))
                    .as("lower case of U+%04X", c)
                    .isEqualTo(folded);
        });
    }

    @Property
    void treatsComposedAndDecomposedTextsAlike(@ForAll("texts") String text) {
        String folded = Folding.fold(text);

        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(Folding.fold(Normalizer.normalize(text, form)))
                    .as(form.name())
                    .isEqualTo(folded);
        }
    }

    @Property
    void foldsPlainTextsAsItFoldsAllOthers(@ForAll("texts") String text) {
        String plain = text.replaceAll("[^\\p{ASCII}]", "");

        assertThat(Folding.fold(plain) + "e").isEqualTo(Folding.fold(plain + "é"));
    }

    @Example
    void splitsWordsAtWhatIsNoLetterOrDigit() {
        assertThat(Folding.words("  O’Brien-Zoë, pub@presta.example 2nd "))
                .containsExactly("o", "brien", "zoe", "pub", "presta", "example", "2nd");
        assertThat(Folding.words("王 小明")).containsExactly("王", "小明");
        assertThat(Folding.words("")).isEmpty();
        assertThat(Folding.words(" .,- ")).isEmpty();
    }

    @Property
    void keepsAllLettersAndDigitsInWordsAndNothingElse(@ForAll("texts") String text) {
        String kept = Folding.fold(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(String.join("", Folding.words(text))).isEqualTo(kept);
        assertThat(Folding.words(text)).doesNotContain("");
    }

    @Property
    void comparesByCodePoint(@ForAll("texts") String a, @ForAll("texts") String b) {
        int expected = Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

        assertThat(Integer.signum(Folding.compare(a, b))).isEqualTo(Integer.signum(expected));
    }

    @Example
    void putsRareScriptsLast() {
        assertThat(Folding.compare("\uFF21", "\uD83D\uDE00")).isNegative();
        assertThat(Folding.compare("\uD83D\uDE00", "\uFF21")).isPositive();
        assertThat(Folding.compare("a", "ab")).isNegative();
        assertThat(Folding.compare("ab", "ab")).isZero();
    }

    private static IntStream codePoints() {
        return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> !Character.isSurrogate((char) c) || c > 0xFFFF);
    }

    @Property(tries = 300)
    void keepsTheBeginningAsAKey(@ForAll("texts") String text, @ForAll @IntRange(max = 20) int most) {
        String key = Folding.key(text, most);

        assertThat(Folding.fold(text)).startsWith(key);
        assertThat(Text.length(key)).isEqualTo(Math.min(most, Text.length(Folding.fold(text))));
    }
}
