package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.SelectedCustomers;
import dev.clientele.SelectionReport;
import dev.clientele.SelectionReport.Outcome;
import dev.clientele.consent.Consent;
import dev.clientele.consent.Consents;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.NotFoundException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Commands for one customer of the list, and for those that were selected in it. */
public interface SelectionContract extends StoreFixture {
    /** Nobody's id. */
    CustomerId NOBODY = new CustomerId(4711);

    /** If this fails, check that each customer is done by itself and that the report keeps the order. */
    @Test
    default void selection1SwitchesAccountsOffAndOn() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve =
                shop.customers().disable(Samples.customer(shop, "Eve", "Other").id());
        SelectedCustomers selected = shop.customers().selected(List.of(eve.id(), NOBODY, ada.id(), eve.id()));

        SelectionReport off = selected.disable();

        assertThat(off.outcomes())
                .containsExactly(
                        Map.entry(eve.id(), Outcome.UNCHANGED),
                        Map.entry(NOBODY, Outcome.NOT_FOUND),
                        Map.entry(ada.id(), Outcome.DONE));
        assertThat(shop.customers().get(ada.id()).isEnabled()).isFalse();
        assertThat(selected.enable().with(Outcome.DONE)).containsExactly(eve.id(), ada.id());
        assertThat(shop.customers().get(eve.id()).isEnabled()).isTrue();
    }

    /** If this fails, check that whose default group it is stays in it. */
    @Test
    default void selection2JoinsAndLeavesAGroup() {
        Clientele shop = shop();
        GroupId vip = Samples.group(shop, "VIP").id();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = shop.customers()
                .preferGroup(Samples.customer(shop, "Eve", "Other").id(), vip);
        SelectedCustomers selected = shop.customers().selected(List.of(ada.id(), eve.id()));

        assertThat(selected.join(vip).outcomes())
                .containsExactly(Map.entry(ada.id(), Outcome.DONE), Map.entry(eve.id(), Outcome.UNCHANGED));
        assertThat(selected.leave(vip).outcomes())
                .containsExactly(Map.entry(ada.id(), Outcome.DONE), Map.entry(eve.id(), Outcome.DEFAULT_GROUP));
        assertThat(shop.customers().get(eve.id()).membership().defaultGroup()).isEqualTo(vip);
        GroupId nowhere = new GroupId(4711);
        assertThatThrownBy(() -> selected.join(nowhere)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> selected.leave(nowhere)).isInstanceOf(NotFoundException.class);
    }

    /** If this fails, check that only confirmed plans are carried out. */
    @Test
    default void selection3RemovesWhatWasPlanned() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        Customer jo = Samples.customer(shop, "Jo", "Third");
        SelectedCustomers selected = shop.customers().selected(List.of(ada.id(), eve.id(), jo.id(), NOBODY));
        List<CustomerRemovalPlan> plans = selected.planRemoval();
        shop.customers().disable(eve.id());

        SelectionReport report = selected.remove(plans.subList(0, 2));

        assertThat(plans).extracting(CustomerRemovalPlan::customer).containsExactly(ada.id(), eve.id(), jo.id());
        assertThat(report.outcomes())
                .containsExactly(
                        Map.entry(ada.id(), Outcome.DONE),
                        Map.entry(eve.id(), Outcome.CHANGED_MEANWHILE),
                        Map.entry(jo.id(), Outcome.NOT_PLANNED),
                        Map.entry(NOBODY, Outcome.NOT_FOUND));
        assertThat(shop.customers().find(ada.id())).isEmpty();
        assertThat(shop.customers().find(eve.id())).isPresent();
    }

    /** If this fails, check that who withdrew and when is stored, and that nothing else changes. */
    @Test
    default void selection4WithdrawsAPermission() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.full(shop));
        Actor eva = Actor.staff("eva");

        Customer without = shop.actingAs(eva).customers().withdraw(ada.id(), Purpose.NEWSLETTER);

        assertThat(shop.customers().get(ada.id())).isEqualTo(without);
        assertThat(without.consents())
                .isEqualTo(
                        new Consents(Consent.withdrawn(eva, NOW), ada.consents().partnerOffers()));
        assertThat(shop.customers().withdraw(ada.id(), Purpose.NEWSLETTER)).isEqualTo(without);
        assertThat(shop.customers()
                        .withdraw(ada.id(), Purpose.PARTNER_OFFERS)
                        .consents()
                        .partnerOffers())
                .isEqualTo(Consent.withdrawn(Actor.system("host"), NOW));
    }

    /** If this fails, check that single commands are repeated when somebody else was faster. */
    @Test
    default void selection5CarriesOutCommandsThatComeAtOnce() throws InterruptedException {
        Clientele shop = shop();
        GroupId gold = Samples.group(shop, "Gold").id();
        GroupId press = Samples.group(shop, "Press").id();
        Customer ada = shop.customers().register(Samples.full(shop));

        assertThat(Race.of(4, i -> switch (i) {
                    case 0 -> shop.customers().enable(ada.id());
                    case 1 -> shop.customers().join(ada.id(), press);
                    case 2 -> shop.customers().withdraw(ada.id(), Purpose.NEWSLETTER);
                    default -> shop.customers().preferGroup(ada.id(), gold);
                }))
                .allMatch(Race.Finish::won);
        Customer found = shop.customers().get(ada.id());
        assertThat(found.isEnabled()).isTrue();
        assertThat(found.membership().groups()).contains(press, gold);
        assertThat(found.consents().newsletter().isGranted()).isFalse();
        assertThat(found.version()).isEqualTo(5);
    }
}
