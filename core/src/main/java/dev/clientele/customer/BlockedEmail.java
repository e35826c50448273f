package dev.clientele.customer;

import dev.clientele.kernel.HashingKey;
import java.util.regex.Pattern;

/**
 * The keyed hash of an e-mail address that may not register again. It is all that is kept.
 *
 * @param hash 64 hexadecimal digits in lower case
 */
public record BlockedEmail(String hash) {
    private static final String KIND = "blocked e-mail address";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is no such hash
     */
    public BlockedEmail {
        if (!FORM.matcher(hash).matches()) {
            throw new IllegalArgumentException(
                    "A blocked e-mail address is kept as 64 hexadecimal digits in lower case.");
        }
    }

    /**
     * What is kept of an address.
     *
     * @param email the address, taken in its canonical form
     * @param key the shop's secret
     * @return its hash
     */
    public static BlockedEmail of(EmailAddress email, HashingKey key) {
        return new BlockedEmail(key.hash(KIND, email.canonical()));
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "BlockedEmail[…]";
    }
}
