package dev.clientele.account;

import dev.clientele.password.PasswordHash;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What is stored of a password.
 *
 * @param hash the hash
 * @param since when the customer got this password, in whole milliseconds; hashing it anew does not change it
 */
public record StoredPassword(PasswordHash hash, Instant since) {
    /** Cuts the instant to milliseconds. */
    public StoredPassword {
        since = since.truncatedTo(ChronoUnit.MILLIS);
    }
}
