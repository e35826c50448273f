package dev.clientele.account;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.ClienteleException;
import java.time.Duration;

/** Thrown when who wants to change a password does not know the present one. */
public final class WrongPasswordException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** How long nothing will be looked at. */
    private final Duration retryAfter;

    /**
     * Makes the exception.
     *
     * @param customer whose password
     * @param retryAfter how long nothing will be looked at; zero if this attempt was
     */
    public WrongPasswordException(CustomerId customer, Duration retryAfter) {
        super("The present password of customer " + customer.value() + " was not given, so it was not changed. "
                + (retryAfter.isZero()
                        ? "Ask for it again."
                        : "After too many attempts, the next one is looked at in " + begun(retryAfter) + " s."));
        this.retryAfter = retryAfter;
    }

    /** Seconds, the last of them also where it is not a whole one: who comes after so many is not refused again. */
    private static long begun(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }

    /** {@return how long nothing will be looked at; zero if this attempt was} */
    public Duration retryAfter() {
        return retryAfter;
    }
}
