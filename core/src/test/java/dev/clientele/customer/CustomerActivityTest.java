package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomerActivityTest {
    private static final Instant KEPT = Instant.parse("2026-07-01T12:00:00.123Z");
    private static final IpAddress HOME = new IpAddress("192.0.2.1");
    private static final IpAddress AWAY = new IpAddress("2001:db8::1");
    private static final CustomerActivity HERE = new CustomerActivity(Money.ZERO, Optional.of(KEPT), Optional.of(HOME));

    @Test
    void beginsWithNothing() {
        assertThat(CustomerActivity.NONE.sales()).isEqualTo(Money.ZERO);
        assertThat(CustomerActivity.NONE.lastVisit()).isEmpty();
        assertThat(CustomerActivity.NONE.lastIp()).isEmpty();
    }

    @Test
    void keepsVisitsInWholeMilliseconds() {
        Instant visit = Instant.parse("2026-07-01T12:00:00.123456789Z");

        assertThat(new CustomerActivity(Money.ZERO, Optional.of(visit), Optional.empty()).lastVisit())
                .contains(KEPT);
        assertThat(CustomerActivity.NONE.visited(visit, HOME)).isEqualTo(HERE);
    }

    @Test
    void goesForwardWithEveryVisit() {
        assertThat(HERE.visited(KEPT.minusMillis(1), AWAY)).isEqualTo(HERE);
        assertThat(HERE.visited(KEPT, AWAY).lastIp()).contains(AWAY);
        assertThat(HERE.visited(KEPT.plusMillis(1), AWAY))
                .isEqualTo(new CustomerActivity(Money.ZERO, Optional.of(KEPT.plusMillis(1)), Optional.of(AWAY)));
    }

    @Test
    void goesForwardWithAnImport() {
        Money sales = Money.of("7");

        assertThat(HERE.updatedTo(new CustomerActivity(sales, Optional.of(KEPT.plusMillis(1)), Optional.of(AWAY))))
                .isEqualTo(new CustomerActivity(sales, Optional.of(KEPT.plusMillis(1)), Optional.of(HOME)));
        assertThat(HERE.updatedTo(new CustomerActivity(sales, Optional.of(KEPT.minusMillis(1)), Optional.empty())))
                .isEqualTo(new CustomerActivity(sales, Optional.of(KEPT), Optional.of(HOME)));
        assertThat(HERE.updatedTo(CustomerActivity.NONE)).isEqualTo(HERE);
        assertThat(CustomerActivity.NONE.updatedTo(HERE)).isEqualTo(HERE.withoutIp());
    }
}
