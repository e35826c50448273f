package dev.clientele.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Łukasz, lukasz",
                "Źdźbło, zdzblo",
                "Yıldız, yildiz",
                "İbrahim, ibrahim",
                "Groß, gross",
                "Köhler, kohler",
                "Bœuf, boeuf",
                "van 't Hof, vanthof",
                "D’Hondt, dhondt",
                "J.P., jp",
                "Jan-Willem, janwillem",
                "Jansen \"Sjakie\"; Smit, jansensjakiesmit"
            })
    void leavesThePlainLettersOfAName(String name, String letters) {
        assertThat(Letters.of(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({"Köhler, koehler", "Ärger, aerger", "Süß, suess", "Łukasz, lukasz"})
    void writesUmlautsWithTwoLettersWhenAsked(String name, String letters) {
        assertThat(Letters.withTwoForUmlauts(name)).isEqualTo(letters);
    }
}
