package dev.clientele.customer;

import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What happens around a customer without anybody editing it; it is shown in lists and has no version.
 *
 * @param sales the total of valid orders, in the shop's currency; may be negative
 * @param lastVisit the start of the most recent visit, in whole milliseconds; empty for never
 * @param lastIp the internet address of the most recent visit that this shop saw itself; empty for none, or once its visits
 *     were removed
 */
public record CustomerActivity(Money sales, Optional<Instant> lastVisit, Optional<IpAddress> lastIp) {
    /** Nothing happened yet. */
    public static final CustomerActivity NONE = new CustomerActivity(Money.ZERO, Optional.empty(), Optional.empty());

    /** Cuts the visit to milliseconds. */
    public CustomerActivity {
        lastVisit = lastVisit.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * After a visit. One that is reported late does not take the place of a later one; of two at the same moment the one that
     * is reported last counts.
     *
     * @param start when it began
     * @param ip where it came from
     * @return the next activity
     */
    public CustomerActivity visited(Instant start, IpAddress ip) {
        Instant kept = start.truncatedTo(ChronoUnit.MILLIS);
        return lastVisit.filter(kept::isBefore).isPresent()
                ? this
                : new CustomerActivity(sales, Optional.of(kept), Optional.of(ip));
    }

    /**
     * After an import, which may have read this activity a while ago: the last visit goes forward only, and a file knows
     * nothing of the address.
     *
     * @param imported the sales and the last visit as a file says
     * @return the next activity
     */
    public CustomerActivity updatedTo(CustomerActivity imported) {
        boolean later = imported.lastVisit
                .filter(visit -> lastVisit.stream().allMatch(visit::isAfter))
                .isPresent();
        return new CustomerActivity(imported.sales, later ? imported.lastVisit : lastVisit, lastIp);
    }

    /**
     * The same with other sales.
     *
     * @param amount the total of valid orders
     * @return the next activity
     */
    public CustomerActivity withSales(Money amount) {
        return new CustomerActivity(amount, lastVisit, lastIp);
    }

    /**
     * The same without the internet address, which is personal data.
     *
     * @return the next activity
     */
    public CustomerActivity withoutIp() {
        return new CustomerActivity(sales, lastVisit, Optional.empty());
    }
}
