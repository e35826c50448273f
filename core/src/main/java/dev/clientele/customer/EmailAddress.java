package dev.clientele.customer;

import dev.clientele.kernel.Folding;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import java.text.Normalizer;
import java.util.Optional;

/**
 * An e-mail address as its owner typed it; a shop compares addresses by their {@link #canonical()} form.
 *
 * <p>The form is that of the WHATWG HTML standard (<i>valid e-mail address</i>), with letters of every script besides.
 *
 * @param value at most 254 characters, as typed and in the canonical form, without blanks around them
 */
public record EmailAddress(String value) {
    /** The most characters an e-mail address can have (RFC 5321, section 4.5.3.1.3, without the angle brackets). */
    public static final int MAX_LENGTH = 254;

    private static final String LOCAL_SIGNS = ".!#$%&'*+/=?^_`{|}~-";

    /**
     * Checks the form and takes blanks off the ends.
     *
     * @throws InvalidValueException if it has not the form of an e-mail address
     */
    public EmailAddress {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("e-mail address", fault);
        });
        value = value.strip();
    }

    /**
     * Which rule a text breaks as an e-mail address.
     *
     * @param text any text; blanks around it do not count
     * @return the first broken rule; empty if the text is an address
     */
    public static Optional<EmailFault> fault(String text) {
        String address = text.strip();
        if (address.isEmpty()) {
            return Optional.of(EmailFault.REQUIRED);
        }
        if (Text.length(address) > MAX_LENGTH) {
            return Optional.of(EmailFault.TOO_LONG);
        }
        if (!isWellFormed(address)) {
            return Optional.of(EmailFault.INVALID);
        }
        return Text.length(canonical(address)) > MAX_LENGTH ? Optional.of(EmailFault.TOO_LONG) : Optional.empty();
    }

    private static boolean isWellFormed(String address) {
        int at = address.lastIndexOf('@');
        return at > 0
                && Text.isStorable(address)
                && isLocalPart(address, at)
                && MailDomain.canonical(address.substring(at + 1)).isPresent();
    }

    private static boolean isLocalPart(String address, int at) {
        for (int i = 0; i < at; i = address.offsetByCodePoints(i, 1)) {
            int c = address.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && LOCAL_SIGNS.indexOf(c) < 0 && !isMarkOrNumber(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMarkOrNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /**
     * What must be unique in a shop: the local part in NFC, its ASCII letters in lower case; the domain in the ASCII form of
     * IDNA, in lower case.
     *
     * <p>Two addresses that differ in the case of letters other than A–Z before the {@code @} are different: only the mail
     * server behind them knows better.
     *
     * @return the canonical form; it is its own canonical form
     */
    public String canonical() {
        return canonical(value);
    }

    private static String canonical(String address) {
        int at = address.lastIndexOf('@');
        return canonicalLocal(address.substring(0, at)) + "@"
                + MailDomain.canonical(address.substring(at + 1)).orElseThrow();
    }

    /**
     * What the address is filtered by.
     *
     * @return the folded text, at most 254 code points of it
     */
    public String folded() {
        return Folding.key(value, MAX_LENGTH);
    }

    /** Composed once more at the end: some letters compose with a mark in lower case only, such as h and U+0331. */
    private static String canonicalLocal(String local) {
        String lower = lowerAscii(Normalizer.normalize(local, Normalizer.Form.NFC));
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    private static String lowerAscii(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return out.toString();
    }

    /** Without the address: personal data belongs into no log. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
