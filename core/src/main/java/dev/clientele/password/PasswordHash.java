package dev.clientele.password;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A password hash as it is stored; immutable, and its text is shown only to whoever asks for {@link #text()}.
 *
 * <p>The text begins with the scheme, as in the PHC string format ({@code $argon2id$v=19$…}). The forms of older shops that
 * have no scheme get one: {@code $prestashop-md5$…} and {@code $magento-sha256$…}. Whether the rest has the form of its scheme
 * is for a {@link PasswordVerifier} to say.
 */
public final class PasswordHash {
    /** The most characters of a stored hash. */
    public static final int MAX_LENGTH = 512;

    /** The most characters of {@link #kind()}. */
    public static final int MAX_KIND = 64;

    static final String PRESTASHOP = "prestashop-md5";
    static final String MAGENTO = "magento-sha256";

    private static final int MOST_OF_SCHEME = 32;
    private static final int MD5_BYTES = 16;
    private static final int SHA256_BYTES = 32;

    private final String text;
    private final String scheme;

    private PasswordHash(String text, String scheme) {
        this.text = text;
        this.scheme = scheme;
    }

    /**
     * Reads what {@link #text()} gave, or a hash of another system that has this form, such as bcrypt's {@code $2y$10$…}.
     *
     * @param text {@code $}, a scheme of letters, digits and hyphens, {@code $}, and printable ASCII characters; at most 512
     *     characters
     * @return the hash
     * @throws MalformedPasswordHashException if it has another form
     */
    public static PasswordHash parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new MalformedPasswordHashException("", "it has more than " + MAX_LENGTH + " characters");
        }
        int end = text.indexOf('$', 1);
        if (end < 2 || end > MOST_OF_SCHEME + 1 || text.charAt(0) != '$' || !isScheme(text, end)) {
            throw new MalformedPasswordHashException("", "it does not begin with a scheme between dollar signs");
        }
        String scheme = text.substring(1, end);
        if (end + 1 == text.length() || text.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new MalformedPasswordHashException(
                    scheme, "printable ASCII characters were expected after the scheme");
        }
        return new PasswordHash(text, scheme);
    }

    private static boolean isScheme(String text, int end) {
        return text.substring(1, end)
                .chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /**
     * A hash out of PrestaShop's column {@code passwd}: bcrypt's of 1.7 and newer, or that of 1.6, which who has not signed in since
     * still has.
     *
     * @param passwd what the column holds
     * @return the hash
     * @throws MalformedPasswordHashException if it has neither form
     */
    public static PasswordHash ofPrestaShop(String passwd) {
        return passwd.startsWith("$") ? parse(passwd) : ofPrestaShop16(passwd);
    }

    /**
     * A hash of PrestaShop 1.6 and older, {@code md5(cookie key + password)}.
     *
     * @param md5 32 hexadecimal digits
     * @return the hash, of the scheme {@code prestashop-md5}
     * @throws MalformedPasswordHashException if it has another form
     */
    public static PasswordHash ofPrestaShop16(String md5) {
        return parse("$" + PRESTASHOP + "$" + hex(md5, MD5_BYTES, PRESTASHOP));
    }

    /**
     * A hash of Magento, {@code sha256(salt + password)}.
     *
     * @param column {@code hash:salt:1}; older and newer versions than 1, and chains of them, are refused
     * @return the hash, of the scheme {@code magento-sha256}
     * @throws MalformedPasswordHashException if it has another form
     */
    public static PasswordHash ofMagento(String column) {
        int first = column.indexOf(':');
        if (column.length() > MAX_LENGTH / 2 || first < 0 || !column.endsWith(":1") || column.length() - 2 <= first) {
            throw new MalformedPasswordHashException(MAGENTO, "the form hash:salt:1 was expected");
        }
        String salt = column.substring(first + 1, column.length() - 2);
        // A salt with a colon would be a chain of versions, such as hash:salt:0:1: another function.
        if (salt.isEmpty() || salt.indexOf(':') >= 0) {
            throw new MalformedPasswordHashException(MAGENTO, "the form hash:salt:1 was expected");
        }
        return parse("$" + MAGENTO + "$"
                + Base64.getEncoder().withoutPadding().encodeToString(salt.getBytes(StandardCharsets.UTF_8))
                + "$" + hex(column.substring(0, first), SHA256_BYTES, MAGENTO));
    }

    private static String hex(String digits, int bytes, String scheme) {
        if (digits.length() != 2 * bytes || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new MalformedPasswordHashException(scheme, 2 * bytes + " hexadecimal digits were expected");
        }
        return HexFormat.of().formatHex(HexFormat.of().parseHex(digits));
    }

    /** {@return what to store, at most 512 characters} */
    public String text() {
        return text;
    }

    /** {@return the scheme, for example {@code argon2id}; bcrypt's are {@code 2a}, {@code 2b} and {@code 2y}} */
    public String scheme() {
        return scheme;
    }

    /**
     * The scheme, and what the work of guessing the password depends on: for counting hashes of one kind. Hashes that have not
     * their scheme's form, or ask for more work than is allowed, are a kind of their own.
     *
     * @return at most {@value #MAX_KIND} characters of ASCII, without the salt and the hash, for example {@code "pbkdf2-sha256 i=600000"},
     *     {@code "2y cost=10"}, {@code "prestashop-md5"}, {@code "argon2id malformed"}; the scheme alone if this library does not know it
     */
    public String kind() {
        return HashStrength.kind(this);
    }

    /**
     * Whether guessing the password would take less work than is recommended: PBKDF2 of fewer than 600,000 iterations, Argon2id below
     * 19,456 KiB and 2 passes (or what the same source counts as equal to that), bcrypt of a cost below 10, and all digests
     * (OWASP Password Storage Cheat Sheet, 2023).
     *
     * @return false also for schemes that this library does not know, and for what has not its scheme's form
     */
    public boolean isWeak() {
        return HashStrength.isWeak(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PasswordHash other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Its scheme only. */
    @Override
    public String toString() {
        return "PasswordHash[" + scheme + ", …]";
    }
}
