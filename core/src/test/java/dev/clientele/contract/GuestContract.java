package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupId;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guests: customers without an account. */
public interface GuestContract extends StoreFixture {
    private static GroupId builtIn(Clientele shop, BuiltInGroup which) {
        return shop.groups().builtIn(which).id();
    }

    /** If this fails, check that guests have no unique key, and that they are not found by their address. */
    @Test
    default void guest1SharesAnAddressWithOthers() {
        Clientele shop = shop();
        Customer first = shop.customers().addGuest(Samples.ada());
        Customer ada = shop.customers().register(Samples.ada());
        Customer second = shop.customers().addGuest(Samples.ada());

        assertThat(List.of(first, second)).allMatch(Customer::isGuest);
        assertThat(first.membership().groups()).containsExactly(builtIn(shop, BuiltInGroup.GUEST));
        assertThat(shop.customers().get(first.id())).isEqualTo(first);
        assertThat(shop.customers().findByEmail(new EmailAddress("ADA@example.com")))
                .contains(ada);
        assertThat(store().bulk().findByEmails(List.of(ada.email())))
                .extracting(stored -> stored.customer().id())
                .containsExactly(ada.id());
        assertThat(store().bulk().findByIds(List.of(second.id())))
                .extracting(stored -> stored.customer())
                .containsExactly(second);
    }

    /** If this fails, check that lists, streams and searches leave guests out unless they are asked for. */
    @Test
    default void guest2IsLeftOutOfLists() {
        Clientele shop = shop();
        Customer guest = shop.customers().addGuest(Samples.ada());
        Customer ada = shop.customers().register(Samples.ada());

        assertThat(shop.customers().list(CustomerQuery.all()).rows())
                .extracting(CustomerRow::id)
                .containsExactly(ada.id());
        assertThat(shop.customers().stream(CustomerQuery.all()))
                .extracting(CustomerRow::id)
                .containsExactly(ada.id());
        assertThat(shop.customers().search("ada").rows())
                .extracting(CustomerRow::id)
                .containsExactly(ada.id());
        assertThat(shop.customers().list(CustomerQuery.all().includingGuests()).rows())
                .extracting(CustomerRow::id, CustomerRow::isGuest)
                .containsExactly(tuple(guest.id(), true), tuple(ada.id(), false));
    }

    /** If this fails, check that the unique key comes and the groups change when a guest gets an account. */
    @Test
    default void guest3GetsAnAccount() {
        Clientele shop = shop();
        Customer guest = shop.customers().addGuest(Samples.ada());
        Customer other = shop.customers().addGuest(Samples.ada());

        Customer ada = shop.customers().turnIntoCustomer(guest.id());

        assertThat(ada.isGuest()).isFalse();
        assertThat(ada.version()).isEqualTo(2);
        assertThat(ada.membership().groups()).containsExactly(builtIn(shop, BuiltInGroup.CUSTOMER));
        assertThat(shop.customers().get(guest.id())).isEqualTo(ada);
        assertThat(shop.customers().findByEmail(ada.email())).contains(ada);
        assertThat(shop.customers().turnIntoCustomer(ada.id())).isEqualTo(ada);
        assertThatThrownBy(() -> shop.customers().turnIntoCustomer(other.id())).isInstanceOf(EmailTakenException.class);
        assertThat(shop.customers().get(other.id())).isEqualTo(other);
    }

    /** If this fails, check that an edit of a guest keeps the guest, and takes no address from anybody. */
    @Test
    default void guest4IsEditedWithoutTakingAnAddress() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer guest = shop.customers().addGuest(Samples.ada().withEmail("eve@example.com"));

        Customer edited = shop.customers().edit(guest, Samples.ada().withFirstName("Eve"));

        assertThat(edited.isGuest()).isTrue();
        assertThat(edited.membership()).isEqualTo(guest.membership());
        assertThat(shop.customers().get(guest.id())).isEqualTo(edited);
        shop.customers().remove(shop.customers().planRemoval(edited.id()));
        assertThat(shop.customers().findByEmail(ada.email())).contains(ada);
        assertThatThrownBy(() -> shop.customers().register(Samples.ada())).isInstanceOf(EmailTakenException.class);
    }

    /** If this fails, check that the unique key decides when two guests get an account at once. */
    @Test
    default void guest5GetsAnAccountOnce() throws InterruptedException {
        Clientele shop = shop();
        List<Customer> guests = List.of(
                shop.customers().addGuest(Samples.ada()),
                shop.customers().addGuest(Samples.ada()),
                shop.customers().addGuest(Samples.ada()));

        List<Race.Finish<Customer>> finishes = Race.of(
                guests.size(),
                i -> shop.customers().turnIntoCustomer(guests.get(i).id()));

        assertThat(finishes).filteredOn(Race.Finish::won).hasSize(1);
        assertThat(finishes)
                .filteredOn(finish -> !finish.won())
                .allSatisfy(finish -> assertThat(finish.thrown()).isInstanceOf(EmailTakenException.class));
        assertThat(shop.customers().list(CustomerQuery.all()).rows()).hasSize(1);
    }
}
