package dev.clientele.b2b;

import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a company's website.
 *
 * <p>Hosts may have letters of every script. A user name or password in the address is refused, since addresses are shown.
 *
 * @param value a URL of http or https with a host, at most 128 characters; scheme and host are kept in lower case
 */
public record Website(String value) {
    /** The most characters an address can have. */
    public static final int MAX_LENGTH = 128;

    private static final Pattern FORM = Pattern.compile("https?://[^/?#\\s]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("https?");
    private static final String LABEL = "[\\p{L}\\p{M}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]{0,61}[\\p{L}\\p{M}\\p{N}_])?";
    private static final Pattern AUTHORITY = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*(?::(?<port>[0-9]{1,5}))?");
    private static final int MAX_PORT = 65_535;

    /**
     * Takes blanks off the ends and writes scheme and host in lower case. Only the scheme and what every store needs are checked,
     * so that what is stored stays readable: which characters are letters depends on the Java platform.
     *
     * @throws InvalidValueException if it is no URL of http or https, too long, or holds control characters
     */
    public Website {
        String address = value.strip();
        if (!FORM.matcher(address).lookingAt()
                || Text.lineFault(address, MAX_LENGTH).isPresent()) {
            throw new InvalidValueException("website", B2bFault.WEBSITE_INVALID);
        }
        value = normal(address).orElse(address);
    }

    /**
     * Which rule a text breaks as a website that comes in now.
     *
     * @param text any text; blanks around it do not count
     * @return the broken rule; empty if the text will do
     */
    public static Optional<B2bFault> fault(String text) {
        String address = text.strip();
        if (Text.length(address) > MAX_LENGTH) {
            return Optional.of(B2bFault.WEBSITE_TOO_LONG);
        }
        Optional<String> normal = normal(address);
        if (normal.isEmpty()) {
            return Optional.of(B2bFault.WEBSITE_INVALID);
        }
        // Some capitals are longer in lower case.
        boolean fits = Text.length(normal.orElseThrow()) <= MAX_LENGTH;
        return fits ? Optional.empty() : Optional.of(B2bFault.WEBSITE_TOO_LONG);
    }

    private static Optional<String> normal(String address) {
        if (!Text.isStorable(address) || address.codePoints().anyMatch(Website::isInvisible)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            // Not getHost(), which knows ASCII only.
            return uri.getScheme() == null || uri.getRawAuthority() == null
                    ? Optional.empty()
                    : normal(address, uri.getScheme(), uri.getRawAuthority());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> normal(String address, String scheme, String authority) {
        String lowerScheme = scheme.toLowerCase(Locale.ROOT);
        String host = authority.toLowerCase(Locale.ROOT);
        if (!SCHEME.matcher(lowerScheme).matches() || !isHost(host)) {
            return Optional.empty();
        }
        int rest = scheme.length() + "://".length() + authority.length();
        return Optional.of(lowerScheme + "://" + host + address.substring(rest));
    }

    /** A host with a port or without, and nobody's name before it. */
    private static boolean isHost(String authority) {
        Matcher matcher = AUTHORITY.matcher(authority);
        return matcher.matches()
                && (matcher.group("port") == null || Integer.parseInt(matcher.group("port")) <= MAX_PORT);
    }

    /** They would hide where the address leads. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** Without the address: a sole trader's may be a name. */
    @Override
    public String toString() {
        return "Website[…]";
    }
}
