package dev.clientele.history;

import dev.clientele.kernel.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the host names something of its own, such as an order, and the link to its page. It tells one from another of the same
 * kind, and is where a list goes on.
 *
 * @param value the host's number or code, 1 to 255 characters in one line, for example {@code 100042}
 * @param link where it is shown: a URL of http or https, or a path on the host's own site, such as {@code /orders/100042}
 */
public record HostReference(String value, Optional<String> link) {
    /** The most characters a reference has. */
    public static final int MAX_LENGTH = 255;

    /** The most characters a link has. */
    public static final int MAX_LINK = 2_000;

    /** No {@code javascript:}, and no {@code //elsewhere.example} that looks like a path. */
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|/(?![/\\\\]))[^\\s\\p{Cntrl}]*", Pattern.CASE_INSENSITIVE);

    /**
     * Checks that it can be shown and told from others.
     *
     * @throws IllegalArgumentException if the value or the link is not of its form
     */
    public HostReference {
        if (Text.requiredLineFault(value, MAX_LENGTH).isPresent()) {
            throw new IllegalArgumentException(
                    "A reference of the host has 1 to " + MAX_LENGTH
                            + " characters in one line, and this one has not. Hand over the number or code that the host's pages show.");
        }
        if (link.filter(HostReference::isNoLink).isPresent()) {
            throw new IllegalArgumentException(
                    "The link of a reference begins with http://, https:// or a single /, has no blanks and at most "
                            + MAX_LINK + " characters, and this one has not that form.");
        }
    }

    private static boolean isNoLink(String link) {
        return Text.length(link) > MAX_LINK || !LINK.matcher(link).matches();
    }

    /**
     * A reference without a link.
     *
     * @param value the host's number or code
     * @return the reference
     * @throws IllegalArgumentException if it is empty, longer than 255 characters or not one line
     */
    public static HostReference of(String value) {
        return new HostReference(value, Optional.empty());
    }

    /**
     * A reference with the link to its page.
     *
     * @param value the host's number or code
     * @param link a URL of http or https, or a path on the host's own site
     * @return the reference
     * @throws IllegalArgumentException if one of them is not of its form
     */
    public static HostReference of(String value, String link) {
        return new HostReference(value, Optional.of(link));
    }

    /** Without what the host put in. */
    @Override
    public String toString() {
        return "HostReference[…]";
    }
}
