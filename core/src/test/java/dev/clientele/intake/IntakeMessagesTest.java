package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.kernel.Language;
import dev.clientele.kernel.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IntakeMessagesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Wording wording =
            new Wording(language -> RowCheck.class.getResourceAsStream("messages_" + language + ".properties"));

    @Test
    void saysTheSameInEveryLanguage() {
        assertThat(Language.SUPPORTED).extracting(wording::keys).containsOnly(wording.keys(Locale.ENGLISH));
        assertThat(wording.keys(Locale.ENGLISH)).isNotEmpty();
    }

    @Test
    void isTranslatedToTheLastSentence() {
        for (String key : wording.keys(Locale.ENGLISH)) {
            assertThat(translations(key)).as(key).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @Test
    void mentionsTheSameThingsInEveryLanguage() {
        for (String key : wording.keys(Locale.ENGLISH)) {
            assertThat(translations(key))
                    .as(key)
                    .extracting(IntakeMessagesTest::placeholders)
                    .containsOnly(placeholders(wording.say(Locale.ENGLISH, key)));
        }
    }

    private List<String> translations(String key) {
        return Language.SUPPORTED.stream()
                .map(language -> wording.say(language, key))
                .toList();
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{\\d+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void writesApostrophesAccentsAndIds() {
        assertThat(wording.say(DUTCH, "group.unknown"))
                .isEqualTo("De winkel heeft zo'n groep niet. Maak die eerst aan, of laat de import dat doen.");
        assertThat(wording.say(Locale.ENGLISH, "id.too-large", 1_000_000_000_000L))
                .isEqualTo("The id is larger than 1000000000000.");
        assertThat(wording.say(Locale.FRENCH, "email.taken", 7))
                .isEqualTo("L'adresse e-mail appartient déjà au client 7.");
        assertThat(wording.say(Locale.GERMAN, "id.too-large", 9)).isEqualTo("Die ID ist größer als 9.");
    }
}
