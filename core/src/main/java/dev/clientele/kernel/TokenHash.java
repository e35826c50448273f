package dev.clientele.kernel;

import java.util.regex.Pattern;

/**
 * What is stored of a {@link OneTimeToken}.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record TokenHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is no such hash
     */
    public TokenHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A token's hash is kept as 64 hexadecimal digits in lower case.");
        }
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "TokenHash[…]";
    }
}
