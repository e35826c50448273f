package dev.clientele.consent;

import dev.clientele.kernel.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One entry of a customer's consent history: a permission that was given or taken back, with who and when.
 *
 * @param purpose what it is for
 * @param state the state from then on; never {@link Consent.NeverAsked}
 * @param recordedBy who wrote it down here
 * @param recordedAt when that was, in whole milliseconds
 */
public record ConsentChange(Purpose purpose, Consent state, Actor recordedBy, Instant recordedAt) {
    /**
     * Checks that something happened, and cuts the instant to milliseconds.
     *
     * @throws IllegalArgumentException if nobody was asked
     */
    public ConsentChange {
        if (state instanceof Consent.NeverAsked) {
            throw new IllegalArgumentException(
                    "A history holds permissions that were given or taken back; never having been asked is neither.");
        }
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** {@return who gave it or took it back, as the evidence says} */
    public Actor by() {
        return state instanceof Consent.Granted granted
                ? granted.evidence().givenBy()
                : ((Consent.Withdrawn) state).by();
    }

    /** {@return when that was, as the evidence says} */
    public Instant at() {
        return state instanceof Consent.Granted granted ? granted.evidence().at() : ((Consent.Withdrawn) state).at();
    }
}
