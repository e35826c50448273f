package dev.clientele.password;

import dev.clientele.kernel.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A password while it is hashed: copied once, wiped when closed.
 *
 * <p>Our own hashes are of its NFC form (RFC 8265, section 4.2.2), because keyboards and systems differ in how they write the
 * same letter, and nobody sees the difference; NFKC would make different passwords equal. Other shops hashed what the browser
 * sent, so their hashes are compared with what was typed.
 */
final class PlainPassword implements AutoCloseable {
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final char[] chars;
    private final byte[] utf8;
    private final boolean isTooLong;
    private final boolean isHashable;

    private PlainPassword(CharSequence password, boolean normalized, int mostBytes) {
        CharSequence beginning = beginning(password);
        this.isHashable = isHashable(beginning);
        this.chars = chars(normalized ? nfc(beginning) : beginning);
        byte[] all = utf8(chars);
        boolean isCut = all.length > mostBytes;
        this.utf8 = isCut ? Arrays.copyOf(all, mostBytes) : all;
        this.isTooLong = isCut || beginning.length() < password.length();
        if (isCut) {
            Arrays.fill(all, (byte) 0);
        }
    }

    /** What no policy allows is not worth the time it would take to normalise it. */
    private static CharSequence beginning(CharSequence password) {
        int most = PasswordPolicy.MAX_LENGTH;
        return password.length() <= most || isWithin(password, most) ? password : password.subSequence(0, most);
    }

    private static boolean isWithin(CharSequence password, int most) {
        return password.length() <= 2 * most && Character.codePointCount(password, 0, password.length()) <= most;
    }

    private static boolean isHashable(CharSequence password) {
        return password.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    /** Only what is not yet in this form becomes a {@code String} on its way. */
    private static CharSequence nfc(CharSequence password) {
        return Normalizer.isNormalized(password, Normalizer.Form.NFC)
                ? password
                : Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static char[] chars(CharSequence password) {
        char[] chars = new char[password.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = password.charAt(i);
        }
        return chars;
    }

    /** A char takes three bytes at most. */
    private static byte[] utf8(char[] chars) {
        byte[] room = new byte[3 * chars.length];
        ByteBuffer buffer = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(chars), buffer, true);
        byte[] bytes = Arrays.copyOf(room, buffer.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }

    /** Why it cannot be hashed. */
    static Optional<PasswordFault> fault(CharSequence password, int mostBytes) {
        try (PlainPassword plain = new PlainPassword(password, true, mostBytes)) {
            if (plain.isTooLong) {
                return Optional.of(mostBytes < UNBOUNDED ? PasswordFault.TOO_MANY_BYTES : PasswordFault.TOO_LONG);
            }
            return plain.isHashable ? Optional.empty() : Optional.of(PasswordFault.FORBIDDEN_CHARACTER);
        }
    }

    static Optional<PasswordFault> fault(CharSequence password) {
        return fault(password, UNBOUNDED);
    }

    static PasswordHash hash(CharSequence password, int mostBytes, Function<PlainPassword, PasswordHash> hash) {
        fault(password, mostBytes).ifPresent(fault -> {
            throw new InvalidValueException("password", fault);
        });
        try (PlainPassword plain = new PlainPassword(password, true, mostBytes)) {
            return hash.apply(plain);
        }
    }

    static PasswordHash hash(CharSequence password, Function<PlainPassword, PasswordHash> hash) {
        return hash(password, UNBOUNDED, hash);
    }

    /** What cannot be right is hashed all the same: it must not be told from a wrong one by its speed. */
    static PasswordCheck check(
            CharSequence password, boolean normalized, int mostBytes, Predicate<PlainPassword> matches) {
        try (PlainPassword plain = new PlainPassword(password, normalized, mostBytes)) {
            boolean isSame = matches.test(plain);
            if (plain.isTooLong) {
                return PasswordCheck.TOO_LONG;
            }
            return isSame && plain.isHashable ? PasswordCheck.RIGHT : PasswordCheck.WRONG;
        }
    }

    static PasswordCheck check(CharSequence password, Predicate<PlainPassword> matches) {
        return check(password, true, UNBOUNDED, matches);
    }

    static PasswordCheck checkAsTyped(CharSequence password, Predicate<PlainPassword> matches) {
        return check(password, false, UNBOUNDED, matches);
    }

    char[] chars() {
        return chars;
    }

    byte[] utf8() {
        return utf8;
    }

    @Override
    public void close() {
        Arrays.fill(chars, '\0');
        Arrays.fill(utf8, (byte) 0);
    }
}
