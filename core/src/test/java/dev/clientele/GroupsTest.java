package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.GroupMembership;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.BuiltInGroupException;
import dev.clientele.group.CategoryRef;
import dev.clientele.group.Group;
import dev.clientele.group.GroupAccess;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupPricing;
import dev.clientele.group.GroupRemovalPlan;
import dev.clientele.group.GroupUse;
import dev.clientele.group.PriceDisplay;
import dev.clientele.kernel.Folding;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Percentage;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.settings.Settings;
import dev.clientele.store.InMemoryStore;
import dev.clientele.store.ShopKeys;
import dev.clientele.store.ShopRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123456789Z");

    private final InMemoryStore store = new InMemoryStore();
    private final Groups groups = Clientele.on(
                    store, ClienteleOptions.defaults().clock(Clock.fixed(NOW, ZoneOffset.UTC)))
            .groups();

    @Test
    void refusesWhatItFindsWhenItIsOnlyAsked() {
        GroupDraft wrong = GroupDraft.of("<VIP>").withColor("orange");

        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> groups.create(wrong))
                .withMessage(
                        "The draft of a group was refused: color (group.color-invalid), name (group.name-forbidden-character)."
                                + " Correct these fields and try again.")
                .satisfies(e -> assertThat(e.problems()).isEqualTo(groups.check(wrong)));
        Group vip = groups.create(GroupDraft.of("VIP"));
        assertThatExceptionOfType(InvalidDraftException.class).isThrownBy(() -> groups.edit(vip, wrong));
        assertThat(groups.find(vip.id())).contains(vip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invité", "INVITE", " Invité "})
    void findsAGroupByItsNameWithoutCaseAndAccents(String name) {
        Group group = groups.create(GroupDraft.of("Invité"));

        assertThat(groups.named(name)).contains(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invit", "", "<", "a\0b"})
    void findsNoGroupByAnyOtherText(String name) {
        groups.create(GroupDraft.of("Invité"));

        assertThat(groups.named(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsTheBuiltInGroupsUnderWhateverName(BuiltInGroup which) {
        Group renamed = groups.edit(groups.builtIn(which), GroupDraft.of("Renamed"));

        assertThat(groups.builtIn(which)).isEqualTo(renamed);
    }

    private final Clientele shop = Clientele.on(store);
    private final Customers customers = shop.customers();
    private final CategoryRef books = new CategoryRef("books");

    private Customer ada() {
        return customers.register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
    }

    @Test
    void givesACustomerThePricingOfTheDefaultGroupAndOfNoOther() {
        Customer ada = ada();
        Group vip = groups.create(GroupDraft.of("VIP")
                .withDiscount(new BigDecimal("10"))
                .withCategoryDiscount("books", new BigDecimal("25"))
                .withCategoryDiscount("toys", BigDecimal.ZERO)
                .withPriceDisplay(PriceDisplay.TAX_EXCLUDED));
        customers.join(ada.id(), vip.id());
        assertThat(groups.pricingFor(ada.id())).isEqualTo(GroupPricing.STANDARD);
        assertThat(groups.discountFor(ada.id(), books)).isEqualTo(Percentage.ZERO);

        customers.preferGroup(ada.id(), vip.id());
        assertThat(groups.pricingFor(ada.id())).isEqualTo(vip.pricing());
        assertThat(groups.discountFor(ada.id(), books)).isEqualTo(Percentage.of("25"));
        assertThat(groups.discountFor(ada.id(), new CategoryRef("toys"))).isEqualTo(Percentage.ZERO);
        assertThat(groups.discountFor(ada.id(), new CategoryRef("music"))).isEqualTo(Percentage.of("10"));
    }

    @Test
    void givesVisitorsThePricingOfTheirGroup() {
        assertThat(groups.pricingForVisitors()).isEqualTo(GroupPricing.STANDARD);
        Group visitor = groups.builtIn(BuiltInGroup.VISITOR);
        Group hiding = groups.edit(visitor, visitor.draft().hidingPrices());

        assertThat(groups.pricingForVisitors()).isEqualTo(hiding.pricing());
        assertThat(groups.pricingForVisitors().showPrices()).isFalse();
    }

    @Test
    void knowsNoPricingForWhoIsNotThere() {
        CustomerId nobody = new CustomerId(4_711);
        String message = "There is no customer 4711 in this shop. It may have been removed: read the list again.";

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> groups.pricingFor(nobody))
                .withMessage(message);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> groups.discountFor(nobody, books))
                .withMessage(message);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> groups.mayUse(nobody, GroupAccess.limitedTo()))
                .withMessage(message);
    }

    @Test
    void letsMembersUseWhatIsLimitedToTheirGroups() {
        Customer ada = ada();
        GroupId vip = groups.create(GroupDraft.of("VIP")).id();
        GroupAccess access = GroupAccess.limitedTo(vip);
        assertThat(groups.mayUse(ada.id(), access)).isFalse();

        customers.join(ada.id(), vip);
        assertThat(groups.mayUse(ada.id(), access)).isTrue();
        customers.disable(ada.id());
        assertThat(groups.mayUse(ada.id(), access)).isFalse();
    }

    @Test
    void letsVisitorsUseWhatIsOpenToThem() {
        GroupId visitor = groups.builtIn(BuiltInGroup.VISITOR).id();
        GroupId customer = groups.builtIn(BuiltInGroup.CUSTOMER).id();

        assertThat(groups.visitorMayUse(GroupAccess.limitedTo(customer, visitor)))
                .isTrue();
        assertThat(groups.visitorMayUse(GroupAccess.limitedTo(customer))).isFalse();
        assertThat(groups.visitorMayUse(GroupAccess.limitedTo())).isFalse();
    }

    @Test
    void countsMembersGuestsIncluded() {
        Customer ada = ada();
        customers.addGuest(ada.draft()
                .inGroups(Set.of(groups.builtIn(BuiltInGroup.GUEST).id()))
                .withDefaultGroup(groups.builtIn(BuiltInGroup.GUEST).id()));
        Group vip = groups.create(GroupDraft.of("VIP"));
        customers.join(ada.id(), vip.id());

        assertThat(groups.memberCounts())
                .containsOnly(
                        entry(groups.builtIn(BuiltInGroup.CUSTOMER).id(), 1L),
                        entry(groups.builtIn(BuiltInGroup.GUEST).id(), 1L),
                        entry(vip.id(), 1L));
        assertThat(groups.memberCount(groups.builtIn(BuiltInGroup.VISITOR).id()))
                .isZero();
        assertThat(groups.memberCount(new GroupId(99))).isZero();
    }

    @Test
    void removesAGroupAsPlanned() {
        GroupId customer = groups.builtIn(BuiltInGroup.CUSTOMER).id();
        GroupId vip = groups.create(GroupDraft.of("VIP")).id();
        GroupId trade = groups.create(GroupDraft.of("Trade")).id();
        CustomerDraft draft = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
        Customer only = customers.register(draft.withDefaultGroup(vip));
        Customer byDefault = customers.register(
                draft.withEmail("b@example.com").inGroups(Set.of(trade)).withDefaultGroup(vip));
        Customer member = customers.register(
                draft.withEmail("c@example.com").inGroups(Set.of(vip, trade)).withDefaultGroup(trade));
        GroupRemovalPlan plan = groups.planRemoval(vip);

        assertThat(plan).isEqualTo(new GroupRemovalPlan(vip, 1, new GroupUse(3, 1, 1)));
        groups.remove(GroupRemovalPlan.parse(plan.text()));
        assertThat(groups.find(vip)).isEmpty();
        assertThat(customers.get(only.id()).membership()).isEqualTo(GroupMembership.of(customer));
        assertThat(customers.get(byDefault.id()).membership()).isEqualTo(GroupMembership.of(trade));
        assertThat(customers.get(member.id()).membership()).isEqualTo(GroupMembership.of(trade));
        assertThat(customers.get(member.id()).version()).isEqualTo(2);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> groups.remove(plan))
                .withMessage("There is no group " + vip.value()
                        + " in this shop. It may have been removed: read the list again.");
    }

    @Test
    void refusesAPlanThatIsNoLongerTrue() {
        Customer ada = ada();
        Group vip = groups.create(GroupDraft.of("VIP"));
        GroupRemovalPlan empty = groups.planRemoval(vip.id());
        customers.join(ada.id(), vip.id());

        assertThatExceptionOfType(StalePlanException.class)
                .isThrownBy(() -> groups.remove(empty))
                .withMessageContainingAll(
                        empty.text(), groups.planRemoval(vip.id()).text());
        GroupRemovalPlan before = groups.planRemoval(vip.id());
        groups.edit(vip, vip.draft().withDescription("They buy a lot"));
        assertThatExceptionOfType(StalePlanException.class).isThrownBy(() -> groups.remove(before));
        assertThat(groups.find(vip.id())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void plansNoRemovalOfABuiltInGroup(BuiltInGroup which) {
        GroupId id = groups.builtIn(which).id();

        assertThatExceptionOfType(BuiltInGroupException.class)
                .isThrownBy(() -> groups.planRemoval(id))
                .returns(which, BuiltInGroupException::which);
        assertThatExceptionOfType(BuiltInGroupException.class)
                .isThrownBy(() -> groups.remove(new GroupRemovalPlan(id, 1, GroupUse.NONE)));
        assertThat(groups.all()).hasSize(3);
    }

    @Test
    void refusesAShopThatLostAGroup() {
        InMemoryStore broken = new InMemoryStore();
        broken.shop()
                .add(new ShopRecord(
                        Folding.VERSION, ShopKeys.random(), Settings.initial(ZoneOffset.UTC, Locale.ENGLISH), NOW));

        assertThatIllegalStateException()
                .isThrownBy(() -> Clientele.on(broken))
                .withMessage("The shop has lost its built-in group VISITOR.");
    }

    @Test
    void makesGroupsInWholeMilliseconds() {
        assertThat(groups.create(GroupDraft.of("VIP")).created()).isEqualTo("2026-07-01T12:00:00.123Z");
        assertThat(groups.all()).allMatch(group -> group.created().equals(Instant.parse("2026-07-01T12:00:00.123Z")));
    }
}
