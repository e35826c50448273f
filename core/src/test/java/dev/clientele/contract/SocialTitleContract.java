package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.TitleNameTakenException;
import org.junit.jupiter.api.Test;

/** Social titles. */
public interface SocialTitleContract extends StoreFixture {
    /** If this fails, check the field that differs. */
    @Test
    default void title1KeepsEveryFieldOfADraft() {
        Clientele shop = shop();
        SocialTitle miss = shop.titles().create(SocialTitleDraft.of("Miss", Gender.FEMALE));

        assertThat(shop.titles().find(miss.id())).contains(miss);
        assertThat(shop.titles().all()).hasSize(3).last().isEqualTo(miss);
    }

    /** If this fails, check that every field is written and that the version counts. */
    @Test
    default void title2Edits() {
        Clientele shop = shop();
        SocialTitle miss = shop.titles().create(SocialTitleDraft.of("Miss", Gender.FEMALE));
        SocialTitle edited = shop.titles().edit(miss, SocialTitleDraft.of("Mx", Gender.NEUTRAL));

        assertThat(edited.version()).isEqualTo(2);
        assertThat(shop.titles().find(miss.id())).contains(edited);
        assertThatThrownBy(() -> shop.titles().edit(miss, miss.draft())).isInstanceOf(StaleVersionException.class);
    }

    /** If this fails, check that the folded name is unique. */
    @Test
    default void title3RefusesANameThatIsTaken() {
        Clientele shop = shop();
        SocialTitle miss = shop.titles().create(SocialTitleDraft.of("Miss", Gender.FEMALE));

        assertThatThrownBy(() -> shop.titles().create(SocialTitleDraft.of("MISS", Gender.NEUTRAL)))
                .isInstanceOf(TitleNameTakenException.class);
        assertThatThrownBy(() -> shop.titles().edit(miss, SocialTitleDraft.of("mr.", Gender.MALE)))
                .isInstanceOf(TitleNameTakenException.class);
    }

    /** If this fails, check the error for an id that is not there. */
    @Test
    default void title4SaysWhichTitleIsNotThere() {
        SocialTitle never = SocialTitle.of(new SocialTitleId(4711), SocialTitleDraft.of("Never", Gender.MALE));

        assertThat(shop().titles().find(never.id())).isEmpty();
        assertThatThrownBy(() -> shop().titles().edit(never, never.draft()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("social title 4711");
    }
}
