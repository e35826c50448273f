package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.SocialTitleRemovalPlan;
import dev.clientele.title.TitleNameTakenException;
import java.util.List;
import java.util.Optional;
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

    /** If this fails, check that who had the title counts as written, and nobody else. */
    @Test
    default void title5LeavesItsCustomersWithoutATitle() {
        Clientele shop = shop();
        SocialTitle miss = shop.titles().create(SocialTitleDraft.of("Miss", Gender.FEMALE));
        Customer ada = shop.customers().register(Samples.ada().withTitle(miss.id()));
        Customer guest = shop.customers().addGuest(Samples.ada().withTitle(miss.id()));
        Customer eve = Samples.customer(shop, "Eve", "Other");
        SocialTitleRemovalPlan plan = shop.titles().planRemoval(miss.id());

        shop.titles().remove(SocialTitleRemovalPlan.parse(plan.text()));

        assertThat(plan.customers()).isEqualTo(2);
        assertThat(shop.titles().find(miss.id())).isEmpty();
        assertThat(shop.customers().get(ada.id()).title()).isEmpty();
        assertThat(shop.customers().get(ada.id()).version()).isEqualTo(2);
        assertThat(shop.customers().get(ada.id()).updated()).isEqualTo(NOW_KEPT);
        assertThat(shop.customers().get(guest.id()).title()).isEmpty();
        assertThat(shop.customers().get(eve.id())).isEqualTo(eve);
        assertThatThrownBy(() -> shop.titles().remove(plan)).isInstanceOf(NotFoundException.class);
    }

    /** If this fails, check that a plan is compared with what would happen now. */
    @Test
    default void title6RefusesAPlanThatIsOutOfDate() {
        Clientele shop = shop();
        SocialTitle miss = shop.titles().create(SocialTitleDraft.of("Miss", Gender.FEMALE));
        SocialTitleRemovalPlan nobody = shop.titles().planRemoval(miss.id());
        Customer ada = shop.customers().register(Samples.ada().withTitle(miss.id()));

        assertThatThrownBy(() -> shop.titles().remove(nobody)).isInstanceOf(StalePlanException.class);
        SocialTitleRemovalPlan plan = shop.titles().planRemoval(miss.id());
        shop.titles().edit(miss, SocialTitleDraft.of("Ms", Gender.FEMALE));
        assertThatThrownBy(() -> shop.titles().remove(plan)).isInstanceOf(StalePlanException.class);
        assertThatThrownBy(() -> store().titles().remove(miss.id(), 1, NOW)).isInstanceOf(StaleVersionException.class);
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
    }

    /** If this fails, check that a title cannot be given beside its removal. */
    @Test
    default void title7IsNobodysWhenItIsGone() throws InterruptedException {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        for (int round = 0; round < 10; round++) {
            SocialTitleId miss = shop.titles()
                    .create(SocialTitleDraft.of("Miss " + round, Gender.FEMALE))
                    .id();
            Customer read = shop.customers().get(ada.id());
            Race.of(2, i -> {
                if (i == 0) {
                    shop.titles().remove(shop.titles().planRemoval(miss));
                } else {
                    shop.customers().edit(read, read.draft().withTitle(miss));
                }
                return i;
            });

            boolean isThere = shop.titles().find(miss).isPresent();
            assertThat(shop.customers().get(ada.id()).title())
                    .isIn(isThere ? List.of(Optional.of(miss)) : List.of(Optional.empty()));
            if (isThere) {
                shop.titles().remove(shop.titles().planRemoval(miss));
            }
        }
    }
}
