package dev.clientele.consent;

import dev.clientele.kernel.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** The state of one customer's permission for one purpose; immutable. */
public sealed interface Consent {
    /**
     * Nobody asked yet, or the answer was never recorded.
     *
     * @return the state
     */
    static Consent neverAsked() {
        return new NeverAsked();
    }

    /**
     * The customer gave permission.
     *
     * @param evidence what shows it
     * @return the state
     */
    static Consent granted(ConsentEvidence evidence) {
        return new Granted(evidence);
    }

    /**
     * The customer, or somebody for the customer, took the permission back.
     *
     * @param by who did it
     * @param at when; cut to milliseconds
     * @return the state
     */
    static Consent withdrawn(Actor by, Instant at) {
        return new Withdrawn(by, at);
    }

    /**
     * Whether mail may be sent now.
     *
     * @return true only for {@link Granted}
     */
    default boolean isGranted() {
        return this instanceof Granted;
    }

    /**
     * Permission was given.
     *
     * @param evidence what shows it
     */
    record Granted(ConsentEvidence evidence) implements Consent {
        /** Insists on the evidence. */
        public Granted {
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /**
     * Permission was taken back.
     *
     * @param by who did it
     * @param at when, in whole milliseconds
     */
    record Withdrawn(Actor by, Instant at) implements Consent {
        /** Cuts the instant to milliseconds. */
        public Withdrawn {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** Permission was never asked for. */
    record NeverAsked() implements Consent {}
}
