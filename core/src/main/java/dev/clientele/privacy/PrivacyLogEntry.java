package dev.clientele.privacy;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An entry of the log: that personal data was handed out or erased. It tells nobody's name; after an erasure the id leads to nobody.
 *
 * @param number the entry's own, higher than those before
 * @param action what was done
 * @param customer whose data it was
 * @param by what kind of actor did it
 * @param at when, in whole milliseconds
 */
public record PrivacyLogEntry(long number, PrivacyAction action, CustomerId customer, Actor.Kind by, Instant at) {
    /** Cuts the moment to milliseconds. */
    public PrivacyLogEntry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
