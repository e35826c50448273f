package dev.clientele.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardTitlesTest {
    @ParameterizedTest
    @CsvSource({
        "en, Mr., Mrs.",
        "nl, Dhr., Mw.",
        "nl-BE, Dhr., Mw.",
        "fr, M., Mme",
        "de, Herr, Frau",
        "tr, Mr., Mrs.",
        "und, Mr., Mrs."
    })
    void areOneForMenAndOneForWomen(String language, String male, String female) {
        assertThat(StandardTitles.of(Locale.forLanguageTag(language)))
                .containsExactly(SocialTitleDraft.of(male, Gender.MALE), SocialTitleDraft.of(female, Gender.FEMALE));
    }

    @ParameterizedTest
    @CsvSource({
        "Dhr., MALE",
        "dhr, MALE",
        "DHR., MALE",
        "Mw, FEMALE",
        "MR, MALE",
        "Mrs., FEMALE",
        "Miss, FEMALE",
        "MISS., FEMALE",
        "M., MALE",
        "Mme, FEMALE",
        "Mme., FEMALE",
        "Herr, MALE",
        "Frau, FEMALE"
    })
    void haveAGenderWhereverTheyTurnUp(String name, Gender gender) {
        assertThat(StandardTitles.genderOf(new TitleName(name))).contains(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr.", "Mx", "Prof.", "Mr. Mrs.", "Dhr..", "."})
    void areNotAllTitles(String name) {
        assertThat(StandardTitles.genderOf(new TitleName(name))).isEmpty();
    }

    @Test
    void canBeStored() {
        for (String language : Locale.getISOLanguages()) {
            assertThat(StandardTitles.of(Locale.forLanguageTag(language)))
                    .hasSize(2)
                    .allMatch(title -> TitleName.fault(title.name()).isEmpty());
        }
    }
}
