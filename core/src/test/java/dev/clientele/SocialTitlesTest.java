package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.store.InMemoryStore;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import org.junit.jupiter.api.Test;

class SocialTitlesTest {
    private final SocialTitles titles = Clientele.on(new InMemoryStore()).titles();

    @Test
    void refusesWhatItFindsWhenItIsOnlyAsked() {
        SocialTitleDraft wrong = SocialTitleDraft.of("Meneer de Burgemeester", Gender.MALE);

        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> titles.create(wrong))
                .withMessage(
                        "The draft of a social title was refused: name (title.too-long). Correct these fields and try again.")
                .satisfies(e -> assertThat(e.problems()).isEqualTo(titles.check(wrong)));
        SocialTitle miss = titles.create(SocialTitleDraft.of("Miss", Gender.FEMALE));
        assertThatExceptionOfType(InvalidDraftException.class).isThrownBy(() -> titles.edit(miss, wrong));
        assertThat(titles.find(miss.id())).contains(miss);
    }
}
