package dev.clientele.account;

import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a mailed token is good for; immutable. */
public sealed interface TokenUse {
    /** Choosing a new password. */
    record ResettingPassword() implements TokenUse {}

    /**
     * Confirming a permission that was asked for (double opt-in).
     *
     * @param purpose what it is for
     * @param asked how, when and by whom it was asked for, as the host has it
     * @param requested when the mail was made by the shop's clock, in whole milliseconds: a No that came later counts
     */
    record ConfirmingConsent(Purpose purpose, ConsentEvidence asked, Instant requested) implements TokenUse {
        /** Cuts the instant to milliseconds. */
        public ConfirmingConsent {
            requested = requested.truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
