package dev.clientele.account;

import dev.clientele.customer.Customer;
import dev.clientele.visit.Visit;
import java.time.Duration;
import java.util.Optional;

/** What became of an attempt to sign in; immutable. */
public sealed interface SignIn {
    /**
     * Who signed in, for hosts that do not take the two apart.
     *
     * @return the success; empty for a refusal
     */
    default Optional<SignedIn> signedIn() {
        return this instanceof SignedIn in ? Optional.of(in) : Optional.empty();
    }

    /**
     * The password was right.
     *
     * @param customer who signed in
     * @param visit the visit that began with it; the host keeps its id, for example in the web session
     */
    record SignedIn(Customer customer, Visit visit) implements SignIn {}

    /**
     * The customer could not sign in. Whether the address is unknown, the account switched off, or the password wrong is not
     * said, and takes the same time: tell the visitor no more.
     *
     * @param retryAfter how long attempts for this address, or from this network, will not be looked at; zero if this one was
     */
    record Refused(Duration retryAfter) implements SignIn {
        /** {@return the same in whole seconds, rounded up, as the header {@code Retry-After} has it} */
        public long retryAfterSeconds() {
            return retryAfter.plus(Duration.ofSeconds(1)).minusNanos(1).toSeconds();
        }
    }
}
