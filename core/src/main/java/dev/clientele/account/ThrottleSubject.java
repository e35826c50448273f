package dev.clientele.account;

import java.util.regex.Pattern;

/**
 * What attempts are counted for. It holds no personal data: the key is a keyed hash.
 *
 * @param kind which kind of thing
 * @param key 64 hexadecimal digits in lower case
 */
public record ThrottleSubject(ThrottleKind kind, String key) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is no such hash
     */
    public ThrottleSubject {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("Attempts are counted under 64 hexadecimal digits in lower case.");
        }
    }

    /** Its kind only. */
    @Override
    public String toString() {
        return "ThrottleSubject[" + kind + ", …]";
    }
}
