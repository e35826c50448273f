package dev.clientele.customer;

import dev.clientele.kernel.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What happens around a customer without anybody editing it; it is shown in lists and has no version.
 *
 * @param sales the total of valid orders, in the shop's currency; may be negative
 * @param lastVisit the start of the most recent visit, in whole milliseconds; empty for never
 */
public record CustomerActivity(Money sales, Optional<Instant> lastVisit) {
    /** Nothing happened yet. */
    public static final CustomerActivity NONE = new CustomerActivity(Money.ZERO, Optional.empty());

    /** Cuts the visit to milliseconds. */
    public CustomerActivity {
        lastVisit = lastVisit.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
    }
}
