package dev.clientele.consent;

import dev.clientele.kernel.Actor;
import java.time.Instant;

/**
 * One entry of a customer's consent history: a permission that was given or taken back, with who and when.
 *
 * @param purpose what it is for
 * @param state the state from then on; never {@link Consent.NeverAsked}
 */
public record ConsentChange(Purpose purpose, Consent state) {
    /**
     * Checks that something happened.
     *
     * @throws IllegalArgumentException if nobody was asked
     */
    public ConsentChange {
        if (state instanceof Consent.NeverAsked) {
            throw new IllegalArgumentException(
                    "A history holds permissions that were given or taken back; never having been asked is neither.");
        }
    }

    /** {@return who gave it, wrote it down or took it back} */
    public Actor by() {
        return state instanceof Consent.Granted granted
                ? granted.evidence().givenBy()
                : ((Consent.Withdrawn) state).by();
    }

    /** {@return when that was} */
    public Instant at() {
        return state instanceof Consent.Granted granted ? granted.evidence().at() : ((Consent.Withdrawn) state).at();
    }
}
