package dev.clientele.customer;

import java.util.regex.Pattern;

/**
 * The keyed hash of an e-mail address that may not register again, see {@link BlockingKey}. It is all that is kept.
 *
 * @param hash 64 hexadecimal digits in lower case
 */
public record BlockedEmail(String hash) {
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

    /** Without the hash. */
    @Override
    public String toString() {
        return "BlockedEmail[…]";
    }
}
