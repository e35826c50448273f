package dev.clientele.customer;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The part of an e-mail address behind the {@code @}, in the ASCII form of IDNA.
 *
 * <p>{@link IDN} follows IDNA 2003, which turns ß into ss and ς into σ. Since IDNA 2008 these are other domains, so labels
 * with them are encoded here instead; the joiners that IDNA 2003 drops are no letters and thus refused.
 */
final class MailDomain {
    private static final int MAX_LENGTH = 253;
    private static final int MAX_LABEL = 63;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

    private MailDomain() {}

    /**
     * The ASCII form in lower case.
     *
     * @param domain as it was typed
     * @return the form; empty if this is no domain
     */
    static Optional<String> canonical(String domain) {
        StringJoiner ascii = new StringJoiner(".");
        for (String label : domain.split("\\.", -1)) {
            Optional<String> encoded = label(label);
            if (encoded.isEmpty()) {
                return Optional.empty();
            }
            ascii.add(encoded.get());
        }
        return Optional.of(ascii.toString()).filter(text -> text.length() <= MAX_LENGTH);
    }

    private static Optional<String> label(String typed) {
        if (!typed.codePoints().allMatch(MailDomain::mayStandInLabel)) {
            return Optional.empty();
        }
        return encoded(lower(typed)).filter(ascii -> ascii.length() <= MAX_LABEL && LABEL.matcher(ascii).matches());
    }

    private static boolean mayStandInLabel(int c) {
        int type = Character.getType(c);
        return c == '-'
                || Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Letter by letter: {@code String.toLowerCase} would choose between σ and ς by their place in the word. */
    private static String lower(String label) {
        StringBuilder out = new StringBuilder(label.length());
        label.codePoints().forEach(c -> out.appendCodePoint(Character.toLowerCase(c)));
        return out.toString();
    }

    private static Optional<String> encoded(String label) {
        if (label.chars().allMatch(c -> c < 0x80)) {
            return Optional.of(label);
        }
        if (label.indexOf('ß') >= 0 || label.indexOf('ς') >= 0) {
            return Optional.of("xn--" + Punycode.encode(Normalizer.normalize(label, Normalizer.Form.NFC)));
        }
        try {
            return Optional.of(lower(IDN.toASCII(label, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES)));
        } catch (IllegalArgumentException notEncodable) {
            return Optional.empty();
        }
    }
}
