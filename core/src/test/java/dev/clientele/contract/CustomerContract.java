package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.clientele.Clientele;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.NamePolicy;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Single customers: register, find, edit, remove. */
public interface CustomerContract extends StoreFixture {
    /** If this fails, check the defaults: enabled, version 1, the built-in group Customer, both instants from the clock. */
    @Test
    default void customer01RegistersWhatADraftSays() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());

        assertThat(shop.customers().find(ada.id())).contains(ada);
        assertThat(ada.version()).isEqualTo(1);
        assertThat(ada.isEnabled()).isTrue();
        assertThat(ada.registered()).isEqualTo(NOW_KEPT);
        assertThat(ada.updated()).isEqualTo(NOW_KEPT);
        assertThat(ada.membership().groups())
                .containsExactly(shop.groups().builtIn(BuiltInGroup.CUSTOMER).id());
        assertThat(shop.customers().activity(ada.id())).isEqualTo(CustomerActivity.NONE);
    }

    /** If this fails, check the field that differs: each has a value here, consents with evidence and actor. */
    @Test
    default void customer02KeepsEveryFieldOfADraft() {
        Clientele shop = shop();
        CustomerDraft draft = Samples.full(shop);
        Customer registered = shop.customers().register(draft);
        Customer found = shop.customers().get(registered.id());

        assertThat(found).isEqualTo(registered);
        assertThat(found.draft()).isEqualTo(draft);
    }

    /** If this fails, check that the canonical form, not what was typed, is unique. */
    @Test
    default void customer03RefusesAnAddressThatIsTakenInAnotherCase() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());

        EmailTakenException refusal = catchThrowableOfType(
                EmailTakenException.class,
                () -> shop.customers().register(CustomerDraft.of("Eve", "Other", "ADA@Example.COM")));

        assertThat(refusal.holder()).contains(ada.id());
        assertThat(refusal).hasMessageNotContainingAny("ADA", "ada@");
        assertThat(shop.customers().search("eve").rows()).isEmpty();
    }

    /** If this fails, check that finding goes by the canonical form. */
    @Test
    default void customer04FindsByAddressInAnyCase() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "Ada@Müller.example"));

        assertThat(shop.customers().findByEmail(new EmailAddress("aDA@xn--mller-kva.EXAMPLE")))
                .contains(ada);
        assertThat(ada.email().value()).isEqualTo("Ada@Müller.example");
        assertThat(shop.customers().findByEmail(new EmailAddress("nobody@example.com")))
                .isEmpty();
    }

    /** If this fails, check that an edit writes every field and that the version counts. */
    @Test
    default void customer05EditsFromADraft() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        CustomerDraft draft = Samples.full(shop).withFirstName("Augusta").withEmail("augusta@example.com");

        Customer edited = shop.customers().edit(ada, draft);

        assertThat(edited.version()).isEqualTo(2);
        assertThat(edited.draft()).isEqualTo(draft);
        assertThat(edited.registered()).isEqualTo(ada.registered());
        assertThat(shop.customers().get(ada.id())).isEqualTo(edited);
        assertThat(shop.customers().findByEmail(new EmailAddress("ada@example.com")))
                .isEmpty();
    }

    /** If this fails, check that a form which is saved as it was opened makes no new version. */
    @Test
    default void customer19WritesNothingWhereAnEditChangesNothing() {
        Clientele shop = shop();
        Customer full = shop.customers().register(Samples.full(shop));
        Group vip = shop.groups().named("VIP").orElseThrow();
        SocialTitle title = shop.titles().all().get(0);

        assertThat(shop.customers().edit(full, full.draft())).isEqualTo(full);
        assertThat(shop.groups().edit(vip, vip.draft().withDiscount(new BigDecimal("0.00"))))
                .isEqualTo(vip);
        assertThat(shop.titles().edit(title, title.draft())).isEqualTo(title);
        assertThat(shop.customers().get(full.id()).version()).isEqualTo(1);
    }

    /** If this fails, check that optional fields can be emptied again. */
    @Test
    default void customer06EditsBackToTheLeast() {
        Clientele shop = shop();
        Customer full = shop.customers().register(Samples.full(shop));

        Customer edited = shop.customers().edit(full, Samples.ada());

        assertThat(edited.title()).isEmpty();
        assertThat(edited.birthDate()).isEmpty();
        assertThat(shop.customers().get(full.id())).isEqualTo(edited);
    }

    /** If this fails, check that the version is part of the condition of the write. */
    @Test
    default void customer07RefusesAStaleVersion() {
        Clientele shop = shop();
        Customer read = shop.customers().register(Samples.ada());
        shop.customers().edit(read, read.draft().withFirstName("Augusta"));

        StaleVersionException edit = catchThrowableOfType(
                StaleVersionException.class,
                () -> shop.customers().edit(read, read.draft().withFirstName("Byron")));
        StaleVersionException update = catchThrowableOfType(
                StaleVersionException.class, () -> shop.customers().update(read.disable()));

        assertThat(edit.id()).isEqualTo(read.id().value());
        assertThat(edit.expected()).isEqualTo(1);
        assertThat(edit.found()).isEqualTo(2);
        assertThat(update.found()).isEqualTo(2);
        assertThat(shop.customers().get(read.id()).name().first()).isEqualTo("Augusta");
        assertThat(shop.customers().get(read.id()).isEnabled()).isTrue();
    }

    /** If this fails, check the error for an id that is not there, on every way to write. */
    @Test
    default void customer08SaysWhoIsNotThere() {
        Clientele shop = shop();
        CustomerId nobody = new CustomerId(4711);

        assertThat(shop.customers().find(nobody)).isEmpty();
        assertThatThrownBy(() -> shop.customers().get(nobody))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no customer 4711 in this shop. It may have been removed: read the list again.");
        assertThatThrownBy(() -> shop.customers().edit(nobody, 1, Samples.ada()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.customers().disable(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.customers().planRemoval(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> store().customers().remove(nobody, 1)).isInstanceOf(NotFoundException.class);
    }

    /** If this fails, check the references' errors, and that a refused write leaves nothing behind. */
    @Test
    default void customer09RefusesGroupsAndTitlesThatAreNotThere() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());

        assertThatThrownBy(() -> shop.customers()
                        .register(CustomerDraft.of("Eve", "Other", "eve@example.com")
                                .inGroups(Set.of(new GroupId(4711)))))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("group 4711");
        assertThatThrownBy(() -> shop.customers().update(ada.join(new GroupId(4711))))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("group 4711");
        assertThatThrownBy(() -> shop.customers().edit(ada, ada.draft().withTitle(new SocialTitleId(4712))))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("social title 4712");
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        assertThat(shop.customers().findByEmail(new EmailAddress("eve@example.com")))
                .isEmpty();
    }

    /** If this fails, check that an address that is taken refuses an edit as well. */
    @Test
    default void customer10RefusesToEditIntoATakenAddress() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");

        assertThatThrownBy(() -> shop.customers().edit(eve, eve.draft().withEmail("ADA@example.com")))
                .isInstanceOf(EmailTakenException.class);
        assertThat(shop.customers().get(eve.id())).isEqualTo(eve);
        assertThat(shop.customers()
                        .edit(ada, ada.draft().withEmail("Ada@Example.com"))
                        .email()
                        .value())
                .isEqualTo("Ada@Example.com");
    }

    /** If this fails, check that a switch that is there already is no write. */
    @Test
    default void customer11SwitchesAccountsOffAndOn() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());

        Customer off = shop.customers().disable(ada.id());
        Customer again = shop.customers().disable(ada.id());
        Customer on = shop.customers().enable(ada.id());

        assertThat(off.isEnabled()).isFalse();
        assertThat(again).isEqualTo(off);
        assertThat(on.isEnabled()).isTrue();
        assertThat(on.version()).isEqualTo(3);
        assertThat(shop.customers().get(ada.id())).isEqualTo(on);
    }

    /** If this fails, check that memberships are written with the customer: those that came, those that went, the default. */
    @Test
    default void customer12JoinsLeavesAndPrefersGroups() {
        Clientele shop = shop();
        Group vip = Samples.group(shop, "VIP");
        Group press = Samples.group(shop, "Press");
        GroupId customers = shop.groups().builtIn(BuiltInGroup.CUSTOMER).id();
        Customer ada = shop.customers().register(Samples.ada());

        ada = shop.customers().update(ada.join(vip.id()).join(press.id()));
        assertThat(shop.customers().get(ada.id()).membership().groups())
                .containsExactly(customers, vip.id(), press.id());

        ada = shop.customers()
                .update(ada.preferGroup(press.id()).leave(customers).leave(vip.id()));
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        assertThat(ada.membership().groups()).containsExactly(press.id());
        assertThat(ada.membership().defaultGroup()).isEqualTo(press.id());
    }

    /** If this fails, check that removing takes everything along and frees the address. */
    @Test
    default void customer13RemovesWhatWasPlanned() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.full(shop));
        CustomerRemovalPlan plan = shop.customers().planRemoval(ada.id());

        assertThat(plan.memberships()).isEqualTo(2);
        assertThat(plan.consents()).isEqualTo(1);
        shop.customers().remove(CustomerRemovalPlan.parse(plan.text()));

        assertThat(shop.customers().find(ada.id())).isEmpty();
        assertThat(shop.customers().search("lovelace").rows()).isEmpty();
        assertThat(shop.customers().register(Samples.ada()).id().value())
                .isGreaterThan(ada.id().value());
        assertThatThrownBy(() -> shop.customers().remove(plan)).isInstanceOf(NotFoundException.class);
    }

    /** If this fails, check that a plan is refused when the customer changed, and that nothing is removed then. */
    @Test
    default void customer14RefusesAPlanThatIsOutOfDate() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        CustomerRemovalPlan plan = shop.customers().planRemoval(ada.id());
        Customer changed = shop.customers().disable(ada.id());

        assertThatThrownBy(() -> shop.customers().remove(plan))
                .isInstanceOf(StalePlanException.class)
                .hasMessageContaining(plan.text());
        assertThat(shop.customers().find(ada.id())).contains(changed);
        assertThatThrownBy(() -> store().customers().remove(ada.id(), 1)).isInstanceOf(StaleVersionException.class);
    }

    /** If this fails, check the columns' sizes (lengths count code points) and their character set. */
    @Test
    default void customer15KeepsLongNamesOfEveryScript() {
        Clientele shop = lenientShop();
        String longest = "𐐀".repeat(255);
        Customer ada = shop.customers()
                .register(CustomerDraft.of(
                        longest, "Ōé; \"x\" \\ ' % _ Łßﷺ".repeat(10), "ö".repeat(100) + "@example.com"));

        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        assertThat(ada.name().first()).isEqualTo(longest);
    }

    /** If this fails, check that dates are stored without any zone. */
    @Test
    default void customer16KeepsBirthDatesToTheDay() {
        Clientele shop = shop();
        for (LocalDate date : Set.of(LocalDate.of(1900, 1, 1), LocalDate.of(1937, 7, 1), LocalDate.of(2024, 2, 29))) {
            Customer born = shop.customers()
                    .register(CustomerDraft.of("Ada", "Lovelace", "ada" + date + "@example.com")
                            .withBirthDate(date));
            assertThat(shop.customers().get(born.id()).draft().birthDate()).contains(date);
        }
    }

    /** If this fails, check that an id that is taken is told from an address that is taken. */
    @Test
    default void customer17RefusesAnIdThatIsTaken() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        GroupId customers = ada.membership().defaultGroup();
        Customer other = Customer.of(ada.id(), CustomerDraft.of("Eve", "Other", "eve@example.com"), customers, NOW);

        assertThatThrownBy(() -> store().customers().add(other)).isInstanceOf(IdTakenException.class);
        assertThat(shop.customers().find(ada.id())).isEqualTo(Optional.of(ada));
    }

    /** If this fails, check that every operation gives its connection back, also those that fail. */
    @Test
    default void customer18LeavesNoConnectionOpen() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        shop.customers().disable(ada.id());

        assertThatThrownBy(() -> shop.customers().register(Samples.ada())).isInstanceOf(EmailTakenException.class);
        assertThatThrownBy(() -> shop.customers().update(ada.disable())).isInstanceOf(StaleVersionException.class);
        assertThat(meter().map(StoreMeter::connectionsOpen).orElse(0)).isZero();
    }

    /** If this fails, check that the version is looked at before the draft, and that what was wrong before is let be. */
    @Test
    default void customer20JudgesWhatChangesOnly() {
        Clientele shop = lenientShop();
        AddressDraft home = Samples.address("Amsterdam");
        Customer read = shop.customers()
                .register(CustomerDraft.of("J0hn", "Doe", "john@example.com").withAddress(home));
        shop.settings().change(settings -> settings.withNames(NamePolicy.STRICT));

        Customer moved = shop.customers().edit(read, read.draft().withEmail("john2@example.com"));
        assertThat(moved.name().first()).isEqualTo("J0hn");
        assertThatThrownBy(() -> shop.customers().edit(moved, moved.draft().withFirstName("J1hn")))
                .isInstanceOf(InvalidDraftException.class);

        shop.customers().edit(moved, moved.draft().withFirstName("John"));
        assertThatThrownBy(() -> shop.customers().edit(moved, moved.draft().withAddress(home)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> shop.customers().update(moved.disable())).isInstanceOf(StaleVersionException.class);
    }
}
