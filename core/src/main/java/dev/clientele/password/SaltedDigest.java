package dev.clientele.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How shops hashed passwords before they had better: one digest over a salt and the password. */
final class SaltedDigest {
    /** A digest is made to be fast. */
    private static final HashStrength FAST = new HashStrength("", true);

    private SaltedDigest() {}

    static boolean matches(String algorithm, byte[] salt, PlainPassword password, byte[] expected) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(salt);
            return MessageDigest.isEqual(expected, digest.digest(password.utf8()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm + ", and this one has not.", e);
        }
    }

    /** {@code $prestashop-md5$hash}, {@code md5(cookie key + password)}. */
    static final class PrestaShop implements PasswordVerifier {
        private static final int MD5_BYTES = 16;

        private final byte[] cookieKey;

        PrestaShop(String cookieKey) {
            if (cookieKey.isBlank()) {
                throw new IllegalArgumentException(
                        "The cookie key is empty. It is _COOKIE_KEY_ in config/settings.inc.php of the old shop.");
            }
            this.cookieKey = cookieKey.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public boolean knows(PasswordHash hash) {
            return hash.scheme().equals(PasswordHash.PRESTASHOP);
        }

        @Override
        public PasswordCheck verify(PasswordHash hash, CharSequence password) {
            byte[] expected = expected(hash);
            return PlainPassword.checkAsTyped(password, plain -> matches("MD5", cookieKey, plain, expected));
        }

        @Override
        public void requireVerifiable(PasswordHash hash) {
            expected(hash);
        }

        private byte[] expected(PasswordHash hash) {
            if (!knows(hash)) {
                throw new UnknownPasswordHashException(hash.scheme());
            }
            return form(hash);
        }

        private static byte[] form(PasswordHash hash) {
            return HashText.of(hash, 1).hex(0, "hash", MD5_BYTES);
        }

        static HashStrength strength(PasswordHash hash) {
            form(hash);
            return FAST;
        }
    }

    /** {@code $magento-sha256$salt$hash}, {@code sha256(salt + password)}. */
    static final class Magento implements PasswordVerifier {
        private static final int SHA256_BYTES = 32;

        @Override
        public boolean knows(PasswordHash hash) {
            return hash.scheme().equals(PasswordHash.MAGENTO);
        }

        @Override
        public PasswordCheck verify(PasswordHash hash, CharSequence password) {
            HashText text = text(hash);
            byte[] salt = salt(text);
            byte[] expected = expected(text);
            return PlainPassword.checkAsTyped(password, plain -> matches("SHA-256", salt, plain, expected));
        }

        @Override
        public void requireVerifiable(PasswordHash hash) {
            strength(text(hash));
        }

        static HashStrength strength(PasswordHash hash) {
            return strength(HashText.of(hash, 2));
        }

        private static HashStrength strength(HashText text) {
            salt(text);
            expected(text);
            return FAST;
        }

        private HashText text(PasswordHash hash) {
            if (!knows(hash)) {
                throw new UnknownPasswordHashException(hash.scheme());
            }
            return HashText.of(hash, 2);
        }

        private static byte[] salt(HashText text) {
            return text.base64(0, "salt", 1, PasswordHash.MAX_LENGTH);
        }

        private static byte[] expected(HashText text) {
            return text.hex(1, "hash", SHA256_BYTES);
        }
    }
}
