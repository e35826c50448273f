package dev.clientele.customer;

import dev.clientele.consent.Consent;
import dev.clientele.consent.Purpose;
import dev.clientele.kernel.ClienteleException;
import java.time.Instant;

/** Thrown when a permission is to be recorded that the customer took back after giving it. */
public final class WithdrawnSinceException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Whose permission. */
    private final long customer;

    /** What it is for. */
    private final Purpose purpose;

    /** When it was given. */
    private final Instant given;

    /** When it was taken back. */
    private final Instant withdrawn;

    /**
     * Makes the exception.
     *
     * @param customer whose permission
     * @param purpose what it is for
     * @param given when it was given, as the evidence says
     * @param withdrawn when it was taken back
     */
    public WithdrawnSinceException(CustomerId customer, Purpose purpose, Instant given, Instant withdrawn) {
        super("Customer " + customer.value() + " took the permission " + purpose + " back at " + withdrawn
                + ", after it was given at " + given + ", so it was not recorded. Ask the customer again.");
        this.customer = customer.value();
        this.purpose = purpose;
        this.given = given;
        this.withdrawn = withdrawn;
    }

    /**
     * Insists that a permission is not older than a No.
     *
     * @param customer as it is stored
     * @param purpose what the permission is for
     * @param wish what is to be stored
     * @throws WithdrawnSinceException if it was given, as its evidence says, before the customer took it back
     */
    public static void requireNoLaterNo(Customer customer, Purpose purpose, Consent wish) {
        if (wish instanceof Consent.Granted granted
                && customer.consents().of(purpose) instanceof Consent.Withdrawn withdrawn
                && withdrawn.at().isAfter(granted.evidence().at())) {
            throw new WithdrawnSinceException(
                    customer.id(), purpose, granted.evidence().at(), withdrawn.at());
        }
    }

    /** {@return whose permission it is} */
    public CustomerId customer() {
        return new CustomerId(customer);
    }

    /** {@return when it was given, as the evidence says} */
    public Instant given() {
        return given;
    }

    /** {@return what the permission is for} */
    public Purpose purpose() {
        return purpose;
    }

    /** {@return when it was taken back} */
    public Instant withdrawn() {
        return withdrawn;
    }
}
