package dev.clientele.password;

import java.util.Optional;

/**
 * What a hash's text tells of the work that it takes to guess its password.
 *
 * @param parameters what the work depends on, such as {@code i=600000}; empty where a scheme has none
 * @param isWeak whether it is less than what is recommended today
 */
record HashStrength(String parameters, boolean isWeak) {
    /** Of a scheme that this library knows; whether anything is configured to verify it is another matter. */
    static Optional<HashStrength> of(PasswordHash hash) {
        return switch (hash.scheme()) {
            case Pbkdf2Hasher.ID -> Optional.of(Pbkdf2Hasher.strength(hash));
            case Argon2idHasher.ID -> Optional.of(Argon2idHasher.strength(hash));
            case "2a", "2b", "2y" -> Optional.of(BcryptHasher.strength(hash));
            case PasswordHash.PRESTASHOP -> Optional.of(SaltedDigest.PrestaShop.strength(hash));
            case PasswordHash.MAGENTO -> Optional.of(SaltedDigest.Magento.strength(hash));
            default -> Optional.empty();
        };
    }

    static String kind(PasswordHash hash) {
        try {
            String parameters = of(hash).map(HashStrength::parameters).orElse("");
            return parameters.isEmpty() ? hash.scheme() : hash.scheme() + " " + parameters;
        } catch (MalformedPasswordHashException e) {
            return hash.scheme() + " malformed";
        }
    }

    static boolean isWeak(PasswordHash hash) {
        try {
            return of(hash).filter(HashStrength::isWeak).isPresent();
        } catch (MalformedPasswordHashException e) {
            return false;
        }
    }
}
