package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.kernel.Wording;
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
        assertThat(wording.keys(DUTCH)).isEqualTo(wording.keys(Locale.ENGLISH)).isNotEmpty();
    }

    @Test
    void isTranslatedToTheLastSentence() {
        for (String key : wording.keys(Locale.ENGLISH)) {
            assertThat(wording.say(DUTCH, key)).as(key).isNotBlank().isNotEqualTo(wording.say(Locale.ENGLISH, key));
            assertThat(wording.say(Locale.ENGLISH, key)).as(key).isNotBlank();
        }
    }

    @Test
    void mentionsTheSameThingsInEveryLanguage() {
        for (String key : wording.keys(Locale.ENGLISH)) {
            assertThat(placeholders(wording.say(DUTCH, key)))
                    .as(key)
                    .isEqualTo(placeholders(wording.say(Locale.ENGLISH, key)));
        }
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{\\d+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void writesApostrophesAndIds() {
        assertThat(wording.say(DUTCH, "group.unknown"))
                .isEqualTo("De winkel heeft zo'n groep niet. Maak die eerst aan, of laat de import dat doen.");
        assertThat(wording.say(Locale.ENGLISH, "id.too-large", 1_000_000_000_000L))
                .isEqualTo("The id is larger than 1000000000000.");
    }
}
