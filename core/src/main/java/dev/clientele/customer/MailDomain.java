package dev.clientele.customer;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The part of an e-mail address behind the {@code @}, in the ASCII form of IDNA.
 *
 * <p>{@link IDN} follows IDNA 2003, which turns ß into ss and ς into σ. Since IDNA 2008 these are other domains, so labels
 * with them are encoded here instead; the joiners that IDNA 2003 drops are no letters and thus refused.
 */
final class MailDomain {
    private static final int MAX_LENGTH = 253;
    private static final int MAX_LABEL = 63;

    private MailDomain() {}

    /**
     * The ASCII form in lower case.
     *
     * @param domain as it was typed
     * @return the form; empty if this is no domain
     */
    static Optional<String> canonical(String domain) {
        Optional<String> ascii = isAscii(domain) ? Optional.of(lower(domain)) : encoded(domain);
        return ascii.filter(MailDomain::isHostName);
    }

    /** Labels of 1 to 63 letters, digits and inner hyphens (RFC 1123, section 2.1). */
    private static boolean isHostName(String ascii) {
        int begin = 0;
        for (int i = 0; i <= ascii.length(); i++) {
            if (i == ascii.length() || ascii.charAt(i) == '.') {
                if (!isLabel(ascii, begin, i)) {
                    return false;
                }
                begin = i + 1;
            }
        }
        return ascii.length() <= MAX_LENGTH;
    }

    private static boolean isLabel(String ascii, int begin, int end) {
        if (begin == end || end - begin > MAX_LABEL || ascii.charAt(begin) == '-' || ascii.charAt(end - 1) == '-') {
            return false;
        }
        for (int i = begin; i < end; i++) {
            char c = ascii.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> encoded(String domain) {
        StringJoiner ascii = new StringJoiner(".");
        for (String label : domain.split("\\.", -1)) {
            Optional<String> encoded = label.codePoints().allMatch(MailDomain::mayStandInLabel)
                    ? encodedLabel(lower(label))
                    : Optional.empty();
            if (encoded.isEmpty()) {
                return Optional.empty();
            }
            ascii.add(encoded.get());
        }
        return Optional.of(ascii.toString());
    }

    private static boolean mayStandInLabel(int c) {
        int type = Character.getType(c);
        return c == '-'
                || Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Letter by letter: {@code String.toLowerCase} would choose between σ and ς by their place in the word. */
    private static String lower(String label) {
        StringBuilder out = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i = label.offsetByCodePoints(i, 1)) {
            int c = label.codePointAt(i);
            // The lower case of this one is two characters; Character.toLowerCase would drop the dot.
            out.append(c == 'İ' ? "i\u0307" : Character.toString(Character.toLowerCase(c)));
        }
        return out.toString();
    }

    private static Optional<String> encodedLabel(String label) {
        if (isAscii(label)) {
            return Optional.of(label);
        }
        if (label.startsWith("-") || label.endsWith("-")) {
            return Optional.empty();
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
