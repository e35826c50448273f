package dev.clientele.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Problem;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SocialTitleDraftTest {
    private final DraftValidator validator = new DraftValidator(Clock.systemUTC());
    private final SocialTitleDraft miss = SocialTitleDraft.of("Miss", Gender.FEMALE);

    @Test
    void isEqualWhereEveryFieldIs() {
        assertThat(miss)
                .isEqualTo(SocialTitleDraft.of("Miss", Gender.FEMALE))
                .hasSameHashCodeAs(SocialTitleDraft.of("Miss", Gender.FEMALE));
        assertThat(miss)
                .isNotEqualTo(SocialTitleDraft.of("miss", Gender.FEMALE))
                .isNotEqualTo(SocialTitleDraft.of("Miss", Gender.NEUTRAL))
                .isNotEqualTo("Miss");
    }

    @Test
    void keepsWhatWasTyped() {
        assertThat(SocialTitleDraft.of(" Miss <", Gender.FEMALE).name()).isEqualTo(" Miss <");
        assertThat(miss.gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void refusesNothings() {
        assertThatNullPointerException()
                .isThrownBy(() -> SocialTitleDraft.of(null, Gender.MALE))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> SocialTitleDraft.of("Mx", null))
                .withMessage("gender");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(validator.problems(miss, Locale.ENGLISH)).isEmpty();
        assertThat(validator.problems(SocialTitleDraft.of("", Gender.MALE), Locale.ENGLISH))
                .containsExactly(new Problem("name", "title.required", "Please fill in a name for the title."));
        assertThat(validator.problems(SocialTitleDraft.of("a".repeat(21), Gender.MALE), Locale.ENGLISH))
                .containsExactly(
                        new Problem("name", "title.too-long", "The name of a title has at most 20 characters."));
        assertThat(validator.problems(SocialTitleDraft.of("<b>", Gender.MALE), Locale.ENGLISH))
                .containsExactly(new Problem(
                        "name",
                        "title.forbidden-character",
                        "The name of a title must not contain < > or control characters."));
    }

    @Test
    void showsNameAndGender() {
        assertThat(miss).hasToString("SocialTitleDraft[Miss, FEMALE]");
    }
}
