package dev.clientele.visit;

import dev.clientele.kernel.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a visitor came from: the address of a page, without what such an address may tell of a person.
 *
 * <p>Query, fragment and path parameters carry search words and secrets, such as the token that resets a password or the id
 * of a session; they and the user-info are never kept.
 *
 * @param text 1 to 255 characters, for example {@code https://www.example.com/shoes}
 */
public record VisitOrigin(String text) {
    /** The most characters that are kept. */
    public static final int MAX_LENGTH = 255;

    /** What stands before the host and its user-info (RFC 3986 section 3); browsers take a backslash for a slash. */
    private static final Pattern BEFORE_THE_HOST = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?[/\\\\]+");

    private static final Pattern QUERY = Pattern.compile("[?#]");
    private static final Pattern PARAMETERS = Pattern.compile(";");
    private static final Pattern PATH = Pattern.compile("[/\\\\]");

    /**
     * Checks that nothing is in it that may not be kept.
     *
     * @throws IllegalArgumentException if it is not as {@link #of} makes it
     */
    public VisitOrigin {
        if (!kept(text).equals(Optional.of(text))) {
            throw new IllegalArgumentException("A visit's origin has no query, fragment or user-info and at most "
                    + MAX_LENGTH + " characters: make it with VisitOrigin.of.");
        }
    }

    /**
     * What may be kept of a referrer. Whatever a client sent, nothing is thrown.
     *
     * @param referrer the header {@code Referer} of the visit's first request
     * @return the origin, cut to 255 characters; empty if nothing is left of it, or if no store can keep it as one line
     */
    public static Optional<VisitOrigin> of(String referrer) {
        return kept(referrer).map(VisitOrigin::new);
    }

    private static Optional<String> kept(String referrer) {
        if (Text.requiredLineFault(referrer, Integer.MAX_VALUE).isPresent()) {
            return Optional.empty();
        }
        String bare = withoutUser(before(QUERY, referrer.strip())).strip();
        // What has a user-info even now is no address of a page, and nobody knows what it tells.
        return withoutUser(bare).equals(bare)
                ? Optional.of(cut(before(PARAMETERS, bare)).strip()).filter(text -> !Text.isInvisible(text))
                : Optional.empty();
    }

    private static String before(Pattern end, String text) {
        Matcher found = end.matcher(text);
        return found.find() ? text.substring(0, found.start()) : text;
    }

    private static String withoutUser(String address) {
        Matcher before = BEFORE_THE_HOST.matcher(address);
        int begin = before.lookingAt() ? before.end() : 0;
        String host = before(PATH, address.substring(begin));
        int user = host.lastIndexOf('@') + 1;
        return user == 0 ? address : address.substring(0, begin) + address.substring(begin + user);
    }

    private static String cut(String text) {
        return Text.length(text) <= MAX_LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH));
    }

    /** Without the address, which may tell what a person is interested in. */
    @Override
    public String toString() {
        return "VisitOrigin[…]";
    }
}
