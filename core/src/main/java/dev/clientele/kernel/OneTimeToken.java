package dev.clientele.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A secret that is mailed to somebody, who shows with it that the mail arrived: 256 random bits; immutable. It is never stored,
 * only its {@link #hash()} is.
 */
public final class OneTimeToken {
    private static final int BYTES = 32;
    private static final int CHARACTERS = 43;
    private static final String ALGORITHM = "SHA-256";

    private final byte[] secret;

    private OneTimeToken(byte[] secret) {
        this.secret = secret;
    }

    /**
     * A new token.
     *
     * @return a token that nobody can guess
     */
    public static OneTimeToken random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new OneTimeToken(secret);
    }

    /**
     * Reads what may have come back from a link.
     *
     * @param text any text
     * @return the token; empty if the text has another form than {@link #text()}
     */
    public static Optional<OneTimeToken> read(String text) {
        if (text.length() != CHARACTERS) {
            return Optional.empty();
        }
        try {
            OneTimeToken token = new OneTimeToken(Base64.getUrlDecoder().decode(text));
            return token.text().equals(text) ? Optional.of(token) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What belongs into the link, and nowhere else: whoever reads it can use it.
     *
     * @return 43 letters, digits, hyphens and underscores
     */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /**
     * What is stored of the token.
     *
     * @return its hash (SHA-256), from which nobody finds the token
     */
    public TokenHash hash() {
        return hashWith("");
    }

    /**
     * What ties the token to a text, such as the address that it was mailed to. It shows nothing of the text to who has not the
     * token.
     *
     * @param text any text
     * @return the hash of both
     */
    public TokenHash hashWith(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance(ALGORITHM);
            digest.update(secret);
            return new TokenHash(HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ", and this one has not.", e);
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof OneTimeToken other && MessageDigest.isEqual(secret, other.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OneTimeToken[…]";
    }
}
