package dev.clientele.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for the values that ports exchange. */
class HistoryValuesTest {
    private static final HostReference NUMBER = HostReference.of("7");
    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");
    private static final LineItem TWO_SHOES = new LineItem(HostReference.of("shoe"), "Shoe", 2, Money.of("10"));
    private static final LineItem HAT = new LineItem(HostReference.of("hat"), "Hat", 1, Money.of("5"));

    @Test
    void ordersCountTheirPieces() {
        Order order = Order.of(NUMBER, NOW, Money.of("15")).withLines(List.of(TWO_SHOES, HAT));
        assertThat(order.pieces()).isEqualTo(3);
        assertThat(order.withFirstLines(1).lines()).containsExactly(TWO_SHOES);
        assertThat(order.withFirstLines(1).pieces()).isEqualTo(3);
        assertThat(order.withFirstLines(2)).isSameAs(order);
        assertThat(order.isValid()).isTrue();
        assertThat(order.notValid().isValid()).isFalse();
        assertThat(order.notValid().withLines(List.of(HAT)).paidBy("cash").inStatus("lost"))
                .isEqualTo(Order.of(NUMBER, NOW, Money.of("15"))
                        .inStatus("lost")
                        .paidBy("cash")
                        .withLines(List.of(HAT))
                        .notValid())
                .isNotEqualTo(order)
                .hasSameHashCodeAs(order);
        assertThat(order.paidBy("cash").paymentMethod()).isEqualTo("cash");
        assertThat(order.inStatus("lost").status()).isEqualTo("lost");
    }

    @Test
    void cartsAreFilledOrNot() {
        Cart cart = Cart.of(NUMBER, NOW, Money.of("5")).withLines(List.of(HAT));
        assertThat(cart.isBeingFilled()).isFalse();
        assertThat(cart.whileBeingFilled().isBeingFilled()).isTrue();
        assertThat(cart.whileBeingFilled().lines()).containsExactly(HAT);
        assertThat(cart)
                .isEqualTo(Cart.of(NUMBER, NOW, Money.of("5.00")).withLines(List.of(HAT)))
                .isNotEqualTo(cart.whileBeingFilled())
                .hasSameHashCodeAs(cart.whileBeingFilled());
        assertThat(cart.whileBeingFilled().orderedAs(NUMBER).isBeingFilled()).isFalse();
        assertThat(cart.orderedAs(NUMBER).order()).contains(NUMBER);
        assertThat(cart.orderedAs(NUMBER)).isNotEqualTo(cart);
        assertThat(cart.withFirstLines(0).lines()).isEmpty();
        assertThat(cart.withFirstLines(1)).isSameAs(cart);
        assertThat(cart.started()).isEqualTo(NOW);
        assertThat(cart.total()).isEqualTo(Money.of("5"));
    }

    @Test
    void keepCopies() {
        List<LineItem> lines = new ArrayList<>(List.of(HAT));
        Order order = Order.of(NUMBER, NOW, Money.ZERO).withLines(lines);
        Cart cart = Cart.of(NUMBER, NOW, Money.ZERO).withLines(lines);
        HistoryPage<LineItem> page = new HistoryPage<>(lines, Optional.empty());
        lines.clear();
        assertThat(order.lines()).containsExactly(HAT);
        assertThat(cart.lines()).containsExactly(HAT);
        assertThat(page.items()).containsExactly(HAT);
    }

    @Test
    void productsKeepTheirLatestOrders() {
        BoughtProduct shoe = new BoughtProduct(NUMBER, "Shoe", 12, Collections.nCopies(12, NUMBER));
        assertThat(shoe.orders()).hasSize(10);
        assertThatThrownBy(() -> new BoughtProduct(NUMBER, "Shoe", 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 times");
    }

    @Test
    void numbersAreCounted() {
        assertThatThrownBy(() -> new LineItem(NUMBER, "Shoe", 0, Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one piece or more");
        assertThatThrownBy(() -> new OrderTotals(-1, 0, Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrderTotals(0, -1, Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 valid and -1 others");
        assertThat(new OrderTotals(1, 0, Money.of("-5")).spent()).isEqualTo(Money.of("-5"));
    }

    @Test
    void requestsHaveALimit() {
        assertThat(HistoryRequest.first(1_000).after("x")).isEqualTo(new HistoryRequest(Optional.of("x"), 1_000));
        for (int limit : new int[] {0, -1, 1_001, 1_002}) {
            assertThatThrownBy(() -> HistoryRequest.first(limit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("and " + limit + " were asked for");
        }
        assertThatThrownBy(() -> HistoryRequest.first(1).after(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("behind an item's reference");
        assertThat(HistoryRequest.first(5).after("x")).hasToString("HistoryRequest[top=false, limit=5]");
    }

    @Test
    void portsHaveATimeout() {
        HistoryPorts ports = HistoryPorts.calledOn(task -> {});
        assertThat(ports.timeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(ports.within(Duration.ofMinutes(5)).timeout()).isEqualTo(Duration.ofMinutes(5));
        for (Duration wrong : List.of(
                Duration.ZERO, Duration.ofNanos(-1), Duration.ofMinutes(5).plusNanos(1))) {
            assertThatThrownBy(() -> ports.within(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at most five minutes");
        }
        assertThat(ports.callsAtOnce()).isEqualTo(16);
        assertThat(ports.callsAtOnce(1).callsAtOnce()).isEqualTo(1);
        assertThatThrownBy(() -> ports.callsAtOnce(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ports.executor()).isPresent();
        assertThat(HistoryPorts.inCallersThread().executor()).isEmpty();
        assertThat(ports.messages((customer, request) -> List.of()).carts()).isEmpty();
        assertThat(ports.messages()).isEmpty();
    }
}
