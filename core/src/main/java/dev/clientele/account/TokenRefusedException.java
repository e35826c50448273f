package dev.clientele.account;

import dev.clientele.kernel.ClienteleException;

/** Thrown when a token is not good: never given out, used, ended, expired, or mailed to an address that is another one now. */
public final class TokenRefusedException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception; it does not say which of the reasons it was. */
    public TokenRefusedException() {
        super("The link is not good, or no longer. Let the customer ask for a new one.");
    }
}
