package dev.clientele.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.clientele.CustomerView;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.Group;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.Order;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.Section;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Money;
import dev.clientele.note.Note;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class CustomerPageTest {
    private final DataSource database = TestShop.database();
    private final CustomerId john = ShopDemo.fill(database, TestShop.NOW).orElseThrow();

    private static <T> List<T> items(Section<HistoryPage<T>> section) {
        return section.shown().orElseThrow().items();
    }

    @Test
    void ofJohnDoeShowsEverySection() {
        try (ExampleShop shop = TestShop.open(database)) {
            CustomerView view = shop.clientele().history().view(john);

            assertThat(view.customer().name().last()).isEqualTo("DOE");
            assertThat(view.title()).isPresent();
            assertThat(view.age()).contains(56);
            assertThat(view.customer().addresses().addresses()).hasSize(1);
            assertThat(view.groups().stream().map(Group::name).map(name -> name.value()))
                    .containsExactly("Customer", "VIP");
            assertThat(view.sales()).isEqualTo(Money.of("198.30"));
            assertThat(view.rank()).contains(7L);
            assertThat(view.lastVisit()).contains(TestShop.NOW.minus(Duration.ofMinutes(12)));
            assertThat(items(view.visits())).hasSize(3);
            assertThat(view.orderTotals().shown()).contains(new OrderTotals(10, 2, Money.of("198.30")));
            assertThat(items(view.orders()))
                    .hasSize(12)
                    .extracting(Order::status)
                    .startsWith("placed", "shipped", "cancelled");
            assertThat(items(view.products()))
                    .extracting(BoughtProduct::name, BoughtProduct::times)
                    .containsExactly(tuple("Coffee beans, 1 kg", 9L), tuple("Espresso cup", 1L));
            assertThat(items(view.carts())).extracting(Cart::isBeingFilled).containsExactly(true, false, false);
            assertThat(items(view.carts()))
                    .extracting(cart -> cart.order().isPresent())
                    .containsExactly(false, true, false);
            assertThat(items(view.notes())).extracting(Note::author).containsOnly(Actor.staff("Eva"));
            assertThat(items(view.notes())).hasSize(2);
            assertThat(TestShop.references(items(view.vouchers()))).containsExactly("BIRTHDAY", "rule:VIP");
            assertThat(items(view.messages()))
                    .extracting(CustomerMessage::status)
                    .containsExactly("new", "answered");
        }
    }

    @Test
    void addsUpToWhatTheOrdersSay() {
        try (ExampleShop shop = TestShop.open(database)) {
            CustomerView view = shop.clientele().history().view(john);

            Money spent = items(view.orders()).stream()
                    .filter(Order::isValid)
                    .map(Order::total)
                    .reduce(Money.ZERO, Money::plus);
            assertThat(spent).isEqualTo(view.sales());
            assertThat(view.orderTotals().shown().orElseThrow().spent()).isEqualTo(view.sales());
        }
    }
}
