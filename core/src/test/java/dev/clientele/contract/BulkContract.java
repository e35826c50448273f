package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Many customers at once; a store without the capability does not implement this part. */
public interface BulkContract extends StoreFixture {
    /** If this fails, check that bulk writes keep what single writes keep, and the activity besides. */
    @Test
    default void bulk1AddsCustomersWithTheirActivity() {
        Clientele shop = shop();
        List<StoredCustomer> added = Bulk.fill(shop, store(), 250);
        List<EmailAddress> emails = added.stream()
                .map(stored ->
                        new EmailAddress(stored.customer().email().value().toUpperCase(Locale.ROOT)))
                .toList();
        List<CustomerId> ids =
                added.stream().map(stored -> stored.customer().id()).toList();

        assertThat(store().bulk().findByIds(ids)).containsExactlyInAnyOrderElementsOf(added);
        assertThat(store().bulk().findByEmails(emails)).containsExactlyInAnyOrderElementsOf(added);
        assertThat(store().customers().find(ids.get(7))).contains(added.get(7));
        assertThat(store().bulk().findByIds(List.of(new CustomerId(999_999)))).isEmpty();
        assertThat(store().bulk().findByEmails(List.of())).isEmpty();
    }

    /** If this fails, check that a full customer goes through the bulk path as through the single one. */
    @Test
    default void bulk2KeepsEveryField() {
        Clientele shop = shop();
        Customer sample = shop.customers().register(Samples.full(shop));
        CustomerId id = store().bulk().nextIds(1).get(0);
        Customer copy = Customer.of(
                id,
                sample.draft().withEmail("copy@example.com"),
                sample.membership().defaultGroup(),
                sample.registered());
        StoredCustomer stored = new StoredCustomer(
                copy,
                new CustomerActivity(
                        Money.of("-12.3456789012"), Optional.empty(), Optional.of(new IpAddress("2001:db8::1"))));
        store().bulk().addAll(List.of(stored));

        assertThat(store().customers().find(id)).contains(stored);
    }

    /** If this fails, check that ids come in blocks that nobody else gets. */
    @Test
    default void bulk3GivesIdsInBlocks() {
        Set<CustomerId> ids = new HashSet<>(store().bulk().nextIds(500));
        ids.add(store().customers().nextId());
        ids.addAll(store().bulk().nextIds(500));

        assertThat(ids).hasSize(1_001);
        assertThat(store().bulk().nextIds(0)).isEmpty();
    }

    /** If this fails, check that the sequence is put past forced ids and never goes back. */
    @Test
    default void bulk4NeverGivesAnIdUpToTheRaisedOne() throws InterruptedException {
        store().bulk().raiseIdsPast(new CustomerId(5_000));
        assertThat(store().customers().nextId().value()).isGreaterThan(5_000);
        store().bulk().raiseIdsPast(new CustomerId(10));
        assertThat(store().customers().nextId().value()).isGreaterThan(5_000);

        Race.of(4, i -> {
            store().bulk().raiseIdsPast(new CustomerId(10_000 + i * 1_000L));
            return i;
        });
        assertThat(store().customers().nextId().value()).isGreaterThan(13_000);
        store().bulk().raiseIdsPast(new CustomerId(CustomerId.MAX_FORCED));
        assertThat(store().customers().nextId().value()).isGreaterThan(CustomerId.MAX_FORCED);
    }

    /** If this fails, check that a failing batch names the reason, and that its transaction leaves nothing. */
    @Test
    default void bulk5AddsNothingWhenOneCannotBeAdded() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        List<CustomerId> ids = store().bulk().nextIds(3);
        StoredCustomer good = Bulk.stored(ids.get(0), ada.membership().defaultGroup(), 1);
        StoredCustomer sameEmail = new StoredCustomer(
                Customer.of(ids.get(1), Samples.ada(), ada.membership().defaultGroup(), NOW), CustomerActivity.NONE);
        StoredCustomer sameId = Bulk.stored(ada.id(), ada.membership().defaultGroup(), 2);
        StoredCustomer noGroup = Bulk.stored(ids.get(2), new GroupId(4711), 3);

        assertThatThrownBy(() -> store().bulk().addAll(List.of(good, sameEmail)))
                .isInstanceOf(EmailTakenException.class);
        assertThatThrownBy(() -> store().bulk().addAll(List.of(good, sameId))).isInstanceOf(IdTakenException.class);
        assertThatThrownBy(() -> store().bulk().addAll(List.of(good, noGroup))).isInstanceOf(NotFoundException.class);
        assertThat(store().bulk().findByIds(ids)).isEmpty();
    }

    /** If this fails, check that bulk updates compare versions and rewrite memberships. */
    @Test
    default void bulk6UpdatesCustomersAndTheirActivity() {
        Clientele shop = shop();
        Group vip = Samples.group(shop, "VIP");
        List<StoredCustomer> added = Bulk.fill(shop, store(), 40);
        CustomerActivity activity = new CustomerActivity(Money.of("9.5"), Optional.of(NOW_KEPT), Optional.empty());
        List<StoredCustomer> next = new ArrayList<>();
        for (StoredCustomer stored : added) {
            Customer customer = stored.customer();
            next.add(new StoredCustomer(
                    next.size() % 2 == 0
                            ? customer.disable()
                            : customer.preferGroup(vip.id())
                                    .leave(customer.membership().defaultGroup()),
                    activity));
        }
        store().bulk().updateAll(next, ids(next), NOW.plusSeconds(60));

        for (StoredCustomer wanted : next) {
            StoredCustomer found =
                    store().customers().find(wanted.customer().id()).orElseThrow();
            assertThat(found.activity()).isEqualTo(activity);
            assertThat(found.customer().draft()).isEqualTo(wanted.customer().draft());
            assertThat(found.customer().version()).isEqualTo(2);
            assertThat(found.customer().updated()).isEqualTo(NOW_KEPT.plusSeconds(60));
        }
        assertThatThrownBy(() -> store().bulk().updateAll(next, Set.of(), NOW))
                .isInstanceOf(StaleVersionException.class);
    }

    /** If this fails, check that somebody who was removed meanwhile is noticed. */
    @Test
    default void bulk7RefusesToUpdateWhoIsGone() {
        Clientele shop = shop();
        StoredCustomer gone = Bulk.fill(shop, store(), 1).get(0);
        shop.customers().remove(shop.customers().planRemoval(gone.customer().id()));

        assertThatThrownBy(() -> store().bulk().updateAll(List.of(gone), Set.of(), NOW))
                .isInstanceOf(StaleVersionException.class);
    }

    /** If this fails, check that bulk work is done in batches: the number of statements must not grow with the rows. */
    @Test
    default void bulk8NeedsFewStatements() {
        Clientele shop = shop();
        meter().ifPresent(meter -> {
            meter.reset();
            List<StoredCustomer> added = Bulk.fill(shop, store(), 1_000);
            store().bulk()
                    .findByEmails(added.stream()
                            .map(stored -> stored.customer().email())
                            .toList());
            store().bulk().updateAll(added, ids(added), NOW);
            assertThat(meter.statements()).isLessThanOrEqualTo(30);
            assertThat(meter.connectionsOpen()).isZero();
        });
    }

    /** If this fails, check that sales which are not to be written are not written as they were read either. */
    @Test
    default void bulk9UpdatesTheSalesOfWhomItIsTold() {
        Clientele shop = shop();
        List<StoredCustomer> read = Bulk.fill(shop, store(), 2);
        CustomerId told = read.get(0).customer().id();
        CustomerId untold = read.get(1).customer().id();
        shop.sales().add(told, Money.of("10"));
        shop.sales().add(untold, Money.of("10"));
        store().bulk().updateAll(read, Set.of(told), NOW);

        assertThat(shop.sales().of(told)).isEqualTo(read.get(0).activity().sales());
        assertThat(shop.sales().of(untold))
                .isEqualTo(read.get(1).activity().sales().plus(Money.of("10")));
    }

    private static Set<CustomerId> ids(List<StoredCustomer> customers) {
        return customers.stream().map(stored -> stored.customer().id()).collect(Collectors.toSet());
    }
}
