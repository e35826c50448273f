package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInGroupTest {
    @ParameterizedTest
    @CsvSource({
        "en, Visitor, Guest, Customer",
        "nl, Bezoeker, Gast, Klant",
        "nl-BE, Bezoeker, Gast, Klant",
        "fr, Visiteur, Invité, Client",
        "de-AT, Besucher, Gast, Kunde",
        "tr, Visitor, Guest, Customer",
        "und, Visitor, Guest, Customer"
    })
    void hasANameInTheShopsLanguage(String language, String visitor, String guest, String customer) {
        assertThat(Stream.of(BuiltInGroup.values()).map(group -> group.nameIn(Locale.forLanguageTag(language))))
                .containsExactly(visitor, guest, customer);
    }
}
