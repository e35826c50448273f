package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.store.InMemoryStore;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.SocialTitleRemovalPlan;
import dev.clientele.title.TitleNameTakenException;
import org.junit.jupiter.api.Test;

class SocialTitlesTest {
    private final Clientele shop = Clientele.on(new InMemoryStore());
    private final SocialTitles titles = shop.titles();
    private final CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    @Test
    void removesATitleAsPlanned() {
        SocialTitle miss = titles.create(SocialTitleDraft.of("Miss", Gender.FEMALE));
        Customer stored = shop.customers().register(ada.withTitle(miss.id()));
        shop.customers().addGuest(ada.withTitle(miss.id()));
        SocialTitleRemovalPlan plan = titles.planRemoval(miss.id());

        assertThat(plan).isEqualTo(new SocialTitleRemovalPlan(miss.id(), 1, 2));
        titles.remove(SocialTitleRemovalPlan.parse(plan.text()));
        assertThat(titles.find(miss.id())).isEmpty();
        assertThat(shop.customers().get(stored.id()).title()).isEmpty();
        assertThat(shop.customers().get(stored.id()).version()).isEqualTo(2);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> titles.remove(plan))
                .withMessage("There is no social title " + miss.id().value()
                        + " in this shop. It may have been removed: read the list again.");
    }

    @Test
    void canBeSpelledAnotherWayButNotAsAnotherTitle() {
        SocialTitle miss = titles.create(SocialTitleDraft.of("Miss", Gender.FEMALE));
        SocialTitle spelled = titles.edit(miss, SocialTitleDraft.of("MISS", Gender.NEUTRAL));

        assertThat(spelled.draft()).isEqualTo(SocialTitleDraft.of("MISS", Gender.NEUTRAL));
        assertThatExceptionOfType(TitleNameTakenException.class)
                .isThrownBy(() -> titles.edit(spelled, SocialTitleDraft.of("mrs.", Gender.FEMALE)));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> titles.edit(miss, SocialTitleDraft.of("Ms", Gender.FEMALE)));
    }

    @Test
    void refusesAPlanThatIsNoLongerTrue() {
        SocialTitle miss = titles.create(SocialTitleDraft.of("Miss", Gender.FEMALE));
        SocialTitleRemovalPlan unused = titles.planRemoval(miss.id());
        shop.customers().register(ada.withTitle(miss.id()));

        assertThatExceptionOfType(StalePlanException.class)
                .isThrownBy(() -> titles.remove(unused))
                .withMessageContainingAll(
                        unused.text(), titles.planRemoval(miss.id()).text());
        SocialTitleRemovalPlan before = titles.planRemoval(miss.id());
        titles.edit(miss, SocialTitleDraft.of("Ms", Gender.FEMALE));
        assertThatExceptionOfType(StalePlanException.class).isThrownBy(() -> titles.remove(before));
        assertThat(titles.find(miss.id())).isPresent();
    }

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
