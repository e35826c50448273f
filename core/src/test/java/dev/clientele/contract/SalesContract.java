package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.Group;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.query.CustomerQuery;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What customers bought for. */
public interface SalesContract extends StoreFixture {
    /** The most that can be kept. */
    Money MOST = Money.of("999999999999999999.9999999999");

    /** If this fails, check that the sum is made by the store in exact decimals, and touches nothing else. */
    @Test
    default void sales1AddsExactly() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        shop.visits().begin(ada.id(), new IpAddress("192.0.2.1"));
        CustomerActivity before = shop.customers().activity(ada.id());
        shop.sales().add(ada.id(), Money.of("178.37"));
        shop.sales().add(ada.id(), Money.of("0.0000000001"));
        shop.sales().add(ada.id(), Money.of("-200"));

        assertThat(shop.sales().of(ada.id())).isEqualTo(Money.of("-21.6299999999"));
        assertThat(shop.customers().activity(ada.id())).isEqualTo(before.withSales(Money.of("-21.6299999999")));
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        assertThat(shop.customers().list(CustomerQuery.all()).rows())
                .extracting(row -> row.sales().toString())
                .containsExactly("-21.6299999999", "0");
        assertThat(shop.sales().of(eve.id())).isEqualTo(Money.ZERO);
    }

    /** If this fails, check that the amount takes the place of the one before. */
    @Test
    default void sales2SetsWhatWasCounted() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        shop.sales().add(ada.id(), Money.of("5"));
        shop.sales().set(ada.id(), Money.of("-0.5"));
        assertThat(shop.sales().of(ada.id())).isEqualTo(Money.of("-0.5"));
        shop.sales().set(ada.id(), MOST);
        assertThat(shop.sales().of(ada.id())).isEqualTo(MOST);
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
    }

    /** If this fails, check the range of the sum before it is written: no store may round it or break off otherwise. */
    @Test
    default void sales3RefusesWhatCannotBeKept() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        shop.sales().set(ada.id(), MOST);
        assertThatThrownBy(() -> shop.sales().add(ada.id(), Money.of("0.0000000001")))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("amount.too-large"));
        assertThatThrownBy(() -> shop.sales().add(ada.id(), MOST)).isInstanceOf(InvalidValueException.class);
        assertThat(shop.sales().of(ada.id())).isEqualTo(MOST);
        shop.sales().set(ada.id(), Money.of(MOST.amount().negate()));
        assertThatThrownBy(() -> shop.sales().add(ada.id(), Money.of("-1"))).isInstanceOf(InvalidValueException.class);
        shop.sales().add(ada.id(), MOST);
        assertThat(shop.sales().of(ada.id())).isEqualTo(Money.ZERO);
    }

    /** If this fails, check what the store says of a row that it did not find. */
    @Test
    default void sales4NeedsACustomer() {
        Clientele shop = shop();
        CustomerId nobody = new CustomerId(4_711_000);
        assertThatThrownBy(() -> shop.sales().add(nobody, Money.of("1")))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("customer 4711000");
        assertThatThrownBy(() -> shop.sales().set(nobody, Money.of("1"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.sales().of(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.sales().rank(nobody)).isInstanceOf(NotFoundException.class);
    }

    /** If this fails, check that the sum is made by the write, not from what was read before it, and that an edit leaves it alone. */
    @Test
    default void sales5CountsAmountsThatComeAtOnce() throws InterruptedException {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Group vip = Samples.group(shop, "VIP");
        List<Race.Finish<Boolean>> finishes = Race.of(8, number -> {
            for (int i = 0; i < 10; i++) {
                if (number == 0) {
                    shop.customers().join(ada.id(), vip.id());
                    shop.customers().leave(ada.id(), vip.id());
                } else {
                    shop.sales().add(ada.id(), Money.of("0.01"));
                }
            }
            return true;
        });
        assertThat(finishes).allMatch(Race.Finish::won);
        assertThat(shop.sales().of(ada.id())).isEqualTo(Money.of("0.7"));
        assertThat(shop.customers().get(ada.id()).version()).isEqualTo(ada.version() + 20);
    }

    /** If this fails, check that sales are written in the transaction that is under way. */
    @Test
    default void sales6GoWithTheTransaction() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        assertThatThrownBy(() -> store().transactions().required(() -> {
                    shop.sales().add(ada.id(), Money.of("7"));
                    throw new IllegalStateException("the order was not written");
                }))
                .hasMessage("the order was not written");
        assertThat(shop.sales().of(ada.id())).isEqualTo(Money.ZERO);
    }

    /** If this fails, check that exact amounts are compared, that equal ones share a rank, and that no sales have none. */
    @Test
    default void sales7RankCustomers() {
        Clientele shop = shop();
        Customer first = withSales(shop, "First", "10.0000000002");
        Customer second = withSales(shop, "Second", "10.0000000001");
        Customer alike = withSales(shop, "Alike", "10.0000000001");
        Customer last = withSales(shop, "Last", "-1");
        Customer none = withSales(shop, "None", "0");
        Customer guest = shop.customers().addGuest(Samples.ada());
        assertThat(List.of(first, second, alike, last, none))
                .extracting(customer -> shop.sales().rank(customer.id()))
                .containsExactly(Optional.of(1L), Optional.of(2L), Optional.of(2L), Optional.of(6L), Optional.empty());
        shop.sales().set(guest.id(), Money.of("11"));
        assertThat(shop.sales().rank(guest.id())).contains(1L);
        assertThat(shop.sales().rank(first.id())).contains(2L);
    }

    private static Customer withSales(Clientele shop, String name, String amount) {
        Customer customer = shop.customers().register(CustomerDraft.of(name, "Buyer", name + "@example.com"));
        shop.sales().set(customer.id(), Money.of(amount));
        return customer;
    }
}
