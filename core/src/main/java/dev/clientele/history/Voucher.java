package dev.clientele.history;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that makes the next order cheaper: valid now, and not used up.
 *
 * @param reference its code or number, with the link to its page
 * @param kind whether it is the customer's own or a rule that he or she falls under
 * @param description what it gives, for people, for example {@code 10 % off shoes}
 * @param validUntil the last moment at which it can be used; empty for no end
 */
public record Voucher(HostReference reference, Kind kind, String description, Optional<Instant> validUntil)
        implements HistoryItem {
    /** The kinds of what makes an order cheaper. */
    public enum Kind {
        /** A code that was given to this customer. */
        VOUCHER,
        /** A rule of the shop's prices that holds for this customer, for example since he or she is in a group. */
        PRICE_RULE
    }

    /** Without what it gives. */
    @Override
    public String toString() {
        return "Voucher[" + kind + "]";
    }
}
