package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dev.clientele.SelectionReport.Outcome;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.query.CustomerQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SelectedCustomersTest {
    private static final CustomerId NOBODY = new CustomerId(4_711);

    private final ScriptedStore store = new ScriptedStore();
    private final Clientele shop = Clientele.on(store);
    private final Customers customers = shop.customers();
    private final CustomerDraft draft = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
    private final Customer ada = customers.register(draft);
    private final Customer eva = customers.register(draft.withEmail("eva@example.com"));
    private final GroupId vip = shop.groups().create(GroupDraft.of("VIP")).id();

    private SelectedCustomers all() {
        return customers.selected(List.of(eva.id(), NOBODY, ada.id(), eva.id()));
    }

    private static Map<CustomerId, Outcome> outcomes(SelectionReport report) {
        return report.outcomes();
    }

    @Test
    void areSwitchedOffAndOnEachByItself() {
        customers.disable(ada.id());

        SelectionReport report = all().disable();
        assertThat(outcomes(report))
                .containsExactly(
                        entry(eva.id(), Outcome.DONE),
                        entry(NOBODY, Outcome.NOT_FOUND),
                        entry(ada.id(), Outcome.UNCHANGED));
        assertThat(report.with(Outcome.DONE)).containsExactly(eva.id());
        assertThat(report.with(Outcome.DEFAULT_GROUP)).isEmpty();
        assertThat(customers.get(eva.id()).isEnabled()).isFalse();
        assertThat(all().enable().with(Outcome.DONE)).containsExactly(eva.id(), ada.id());
        assertThat(customers.get(ada.id()).isEnabled()).isTrue();
    }

    @Test
    void joinAGroup() {
        customers.join(ada.id(), vip);

        assertThat(outcomes(all().join(vip)))
                .containsExactly(
                        entry(eva.id(), Outcome.DONE),
                        entry(NOBODY, Outcome.NOT_FOUND),
                        entry(ada.id(), Outcome.UNCHANGED));
        assertThat(shop.groups().memberCount(vip)).isEqualTo(2);
    }

    @Test
    void leaveAGroupUnlessItIsTheirDefault() {
        Customer lea = customers.register(draft.withEmail("lea@example.com"));
        customers.join(eva.id(), vip);
        customers.preferGroup(ada.id(), vip);
        SelectionReport report = customers
                .selected(List.of(ada.id(), eva.id(), lea.id(), NOBODY))
                .leave(vip);

        assertThat(outcomes(report))
                .containsExactly(
                        entry(ada.id(), Outcome.DEFAULT_GROUP),
                        entry(eva.id(), Outcome.DONE),
                        entry(lea.id(), Outcome.UNCHANGED),
                        entry(NOBODY, Outcome.NOT_FOUND));
        assertThat(customers.get(ada.id()).membership().defaultGroup()).isEqualTo(vip);
    }

    @Test
    void needAGroupThatIsThere() {
        GroupId gone = new GroupId(99);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> all().join(gone))
                .withMessage("There is no group 99 in this shop. It may have been removed: read the list again.");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> all().leave(gone));
        assertThat(customers.get(ada.id())).isEqualTo(ada);
    }

    @Test
    void areLeftAsTheyAreWhereOthersChangeThemTimeAndAgain() {
        store.updatesTooLate = 5;

        assertThat(outcomes(all().disable()))
                .containsExactly(
                        entry(eva.id(), Outcome.CHANGED_MEANWHILE),
                        entry(NOBODY, Outcome.NOT_FOUND),
                        entry(ada.id(), Outcome.DONE));
        assertThat(customers.get(eva.id())).isEqualTo(eva);
    }

    @Test
    void areLeftAsTheyAreWhereTheGroupGoesMeanwhile() {
        store.beforeUpdates.add(() -> store.transactions().requiresNew(() -> {
            shop.groups().remove(shop.groups().planRemoval(vip));
            return vip;
        }));

        assertThat(outcomes(all().join(vip)))
                .containsExactly(
                        entry(eva.id(), Outcome.CHANGED_MEANWHILE),
                        entry(NOBODY, Outcome.NOT_FOUND),
                        entry(ada.id(), Outcome.CHANGED_MEANWHILE));
    }

    @Test
    void areRemovedAsPlanned() {
        List<CustomerRemovalPlan> plans = all().planRemoval();
        assertThat(plans).extracting(CustomerRemovalPlan::customer).containsExactly(eva.id(), ada.id());
        customers.disable(ada.id());

        assertThat(outcomes(all().remove(plans)))
                .containsExactly(
                        entry(eva.id(), Outcome.DONE),
                        entry(NOBODY, Outcome.NOT_FOUND),
                        entry(ada.id(), Outcome.CHANGED_MEANWHILE));
        assertThat(customers.find(eva.id())).isEmpty();
        assertThat(customers.find(ada.id())).isPresent();
        assertThat(outcomes(all().remove(plans)))
                .containsExactly(
                        entry(eva.id(), Outcome.NOT_FOUND),
                        entry(NOBODY, Outcome.NOT_FOUND),
                        entry(ada.id(), Outcome.CHANGED_MEANWHILE));
    }

    @Test
    void areNotRemovedWithoutAPlanNorByAPlanForOthers() {
        CustomerRemovalPlan planned = customers.planRemoval(eva.id());

        assertThat(outcomes(customers.selected(List.of(ada.id())).remove(List.of(planned))))
                .containsExactly(entry(ada.id(), Outcome.NOT_PLANNED));
        assertThat(customers.list(CustomerQuery.all()).rows()).hasSize(2);
    }

    @Test
    void areAtMostAThousand() {
        List<CustomerId> thousand =
                LongStream.rangeClosed(1, 1_000).mapToObj(CustomerId::new).toList();
        assertThat(customers.selected(thousand).disable().outcomes()).hasSize(1_000);
        List<CustomerId> more = new ArrayList<>(thousand);
        more.add(new CustomerId(1_001));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> customers.selected(more))
                .withMessage("At most 1000 customers can be selected at once, and 1001 were. Do it in parts.");
    }

    @Test
    void canBeNone() {
        assertThat(customers.selected(List.of()).disable().outcomes()).isEmpty();
        assertThat(customers.selected(List.of()).planRemoval()).isEmpty();
    }

    @Test
    void areReportedInTheirOrder() {
        Map<CustomerId, Outcome> outcomes = new LinkedHashMap<>(Map.of(ada.id(), Outcome.DONE));
        SelectionReport report = new SelectionReport(outcomes);
        outcomes.clear();

        assertThat(report.outcomes())
                .containsExactly(entry(ada.id(), Outcome.DONE))
                .isUnmodifiable();
    }
}
