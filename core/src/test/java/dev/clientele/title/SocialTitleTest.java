package dev.clientele.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.Equality;
import dev.clientele.kernel.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SocialTitleTest extends SocialTitleRestorer {
    private static final SocialTitleId ID = new SocialTitleId(2);

    private final SocialTitleDraft draft = SocialTitleDraft.of("Miss", Gender.FEMALE);
    private final SocialTitle miss = SocialTitle.of(ID, draft);

    @Test
    void beginsAtVersionOne() {
        assertThat(miss.id()).isEqualTo(ID);
        assertThat(miss.version()).isEqualTo(1);
        assertThat(miss.name()).isEqualTo(new TitleName("Miss"));
        assertThat(miss.gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void givesBackTheDraftItWasMadeFrom() {
        assertThat(miss.draft()).isEqualTo(draft);
    }

    @Test
    void becomesWhatADraftSays() {
        SocialTitleDraft mx = SocialTitleDraft.of("Mx", Gender.NEUTRAL);

        assertThat(miss.edited(mx)).isEqualTo(SocialTitle.of(ID, mx));
        assertThat(miss.edited(mx).edited(draft)).isEqualTo(miss).hasSameHashCodeAs(miss);
    }

    @Test
    void isNotMadeFromADraftThatBreaksARule() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> miss.edited(SocialTitleDraft.of("<", Gender.MALE)));
    }

    @Test
    void countsItsVersionUpWhenItIsWritten() {
        SocialTitle written = writtenTitle(miss);

        assertThat(written.version()).isEqualTo(2);
        assertThat(written.edited(draft).version()).isEqualTo(2);
        assertThat(restoreTitle(ID, 1, written.name(), written.gender())).isEqualTo(miss);
    }

    @Test
    void differsInEveryPartOfItsState() {
        List<SocialTitle> titles = List.of(
                miss,
                SocialTitle.of(new SocialTitleId(3), draft),
                writtenTitle(miss),
                miss.edited(SocialTitleDraft.of("Ms", Gender.FEMALE)),
                miss.edited(SocialTitleDraft.of("Miss", Gender.NEUTRAL)));

        Equality.assertAllDiffer(titles);
        assertThat(miss).isNotEqualTo(draft);
    }

    @Test
    void showsItsIdAndVersion() {
        assertThat(miss).hasToString("SocialTitle[id=2, version=1]");
    }
}
