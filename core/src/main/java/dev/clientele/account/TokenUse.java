package dev.clientele.account;

import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;

/** What a mailed token is good for; immutable. */
public sealed interface TokenUse {
    /** Choosing a new password. */
    record ResettingPassword() implements TokenUse {}

    /**
     * Confirming a permission that was asked for (double opt-in).
     *
     * @param purpose what it is for
     * @param asked how, when and by whom it was asked for
     */
    record ConfirmingConsent(Purpose purpose, ConsentEvidence asked) implements TokenUse {}
}
