package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.kernel.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomerActivityTest {
    @Test
    void beginsWithNothing() {
        assertThat(CustomerActivity.NONE.sales()).isEqualTo(Money.ZERO);
        assertThat(CustomerActivity.NONE.lastVisit()).isEmpty();
    }

    @Test
    void keepsVisitsInWholeMilliseconds() {
        Instant visit = Instant.parse("2026-07-01T12:00:00.123456789Z");

        assertThat(new CustomerActivity(Money.ZERO, Optional.of(visit)).lastVisit())
                .contains(Instant.parse("2026-07-01T12:00:00.123Z"));
    }
}
