package dev.clientele.privacy;

import dev.clientele.customer.CustomerId;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.Section;
import dev.clientele.kernel.ClienteleException;

/** Thrown when a customer's data cannot be exported as a whole, since a port of the host did not answer; a part of it is no answer. */
public final class IncompleteExportException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Which port. */
    private final HistoryPort port;

    /** What became of its call. */
    private final Section.Cause reason;

    /**
     * Makes the exception.
     *
     * @param customer whose data it was
     * @param port who did not answer
     * @param reason what became of the call
     */
    public IncompleteExportException(CustomerId customer, HistoryPort port, Section.Cause reason) {
        super("The personal data of customer " + customer.value() + " was not exported, for the host's port to " + port
                + " did not answer (" + reason
                + "). Throw away what was written, mend the port or give it more time, and export"
                + " again.");
        this.port = port;
        this.reason = reason;
    }

    /** {@return who did not answer} */
    public HistoryPort port() {
        return port;
    }

    /** {@return what became of the call} */
    public Section.Cause reason() {
        return reason;
    }
}
