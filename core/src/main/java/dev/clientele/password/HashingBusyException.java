package dev.clientele.password;

import dev.clientele.kernel.ClienteleException;
import java.time.Duration;

/** Thrown when so many passwords are being hashed that one had to wait too long for its turn: nothing was hashed. */
public final class HashingBusyException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param operations how many are hashed at once
     * @param waited how long this one waited
     */
    public HashingBusyException(int operations, Duration waited) {
        super("A password waited " + waited.toSeconds() + " s for its turn, and " + operations
                + " are hashed at once. Let fewer requests come in, or try again later.");
    }
}
