package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.Text;
import dev.clientele.kernel.Texts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePrefixTest {
    private static String key(String last) {
        return new PersonName("Jan", last).lastKeyWithoutPrefix();
    }

    @ParameterizedTest
    @CsvSource({
        "van der Berg, berg van der",
        "VAN DER BERG, berg van der",
        "Van den Broek, broek van den",
        "de Vries, vries de",
        "\"in 't Veld\", \"veld in 't\"",
        "\"in ’t Veld\", \"veld in 't\"",
        "\"’t Hart\", \"hart 't\"",
        "\"d'Ancona\", \"ancona d'\"",
        "\"D’Ancona\", \"ancona d'\"",
        "\"l'Ami\", \"ami l'\"",
        "\"van d'Ancona\", \"ancona van d'\"",
        "von der Leyen, leyen von der",
        "van Bergen Henegouwen, bergen henegouwen van",
        "de la Fuente, fuente de la",
        "Uit den Bogaard, bogaard uit den"
    })
    void comesBehindTheRestOfTheName(String last, String key) {
        assertThat(key(last.replace("\"", ""))).isEqualTo(key.replace("\"", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berg",
                "’s-Gravesande",
                "'s-Gravesande",
                "de",
                "van der",
                "d'",
                "O'Brien",
                "Vandenberg",
                "Van-der-Berg",
                "Berg van der",
                "Ter-Petrosjan",
                "王"
            })
    void isNoneInAnyOtherName(String last) {
        PersonName name = new PersonName("Jan", last);

        String expected = last.equals("van der") ? "der van" : name.lastKey();
        assertThat(name.lastKeyWithoutPrefix()).isEqualTo(expected);
    }

    @Test
    void isTheSameInTurkey() {
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> key("IN DIE Berg")))
                .isEqualTo("berg in die");
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> key("DI Italia")))
                .isEqualTo("italia di");
    }

    @ParameterizedTest
    @CsvSource({
        "van  der   Berg, berg van der",
        "van de \u0301, de van",
        "\u0301 \u0301, ' '",
        "\u0301 van Berg, berg van"
    })
    void isToldApartByBlanksHoweverManyThereAre(String last, String key) {
        assertThat(key(last)).isEqualTo(key);
    }

    @Property(tries = 500)
    void losesNoCharacterOfAName(@ForAll("names") String last) {
        PersonName name = new PersonName("Jan", last);
        Assume.that(Text.length(name.lastKey()) < PersonName.MAX_LENGTH);

        assertThat(letters(name.lastKeyWithoutPrefix())).isEqualTo(letters(name.lastKey()));
        assertThat(Text.length(name.lastKeyWithoutPrefix())).isLessThanOrEqualTo(PersonName.MAX_LENGTH);
    }

    private static List<Integer> letters(String text) {
        return text.codePoints().filter(c -> c != ' ').sorted().boxed().toList();
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> words = Arbitraries.of(
                "van", "der", "d'", "d'Ancona", "l'", "l'Ami", "'t", "’s-Gravesande", "Berg", "\u0301", " ", "'", "de");
        Arbitrary<String> phrases = words.list().ofMinSize(1).ofMaxSize(6).map(all -> String.join(" ", all));
        return Arbitraries.oneOf(phrases, Texts.storable(12))
                .filter(text -> PersonName.fault(text).isEmpty());
    }

    @Example
    void hasAKeyThatEveryDatabaseCanIndex() {
        assertThat(key("van " + "ﬃ".repeat(250))).hasSize(255).startsWith("ffi");
    }
}
