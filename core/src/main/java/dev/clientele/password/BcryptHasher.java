package dev.clientele.password;

import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/** bcrypt, {@code $2b$12$} and 53 characters, by password4j; verifies PHP's {@code $2y$} and {@code $2a$} too. */
final class BcryptHasher implements PasswordHasher {
    static final int LEAST_COST = 4;
    static final int MOST_COST = 16;
    private static final int RECOMMENDED_COST = 10;

    private static final String ID = "2b";
    private static final Set<String> KNOWN = Set.of("2a", ID, "2y");
    private static final int MOST_BYTES = 72;
    private static final int SALT_CHARS = 22;
    private static final int CHARS = 53;
    private static final String ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final int cost;
    private final SecureRandom random = new SecureRandom();
    private final PasswordHash decoy;

    BcryptHasher(int cost) {
        if (cost < LEAST_COST || cost > MOST_COST) {
            throw new IllegalArgumentException("bcrypt is used with a cost of " + LEAST_COST + " to " + MOST_COST
                    + ", and " + cost + " is outside.");
        }
        this.cost = cost;
        this.decoy = PasswordHash.parse(settings(cost) + salt() + chars(CHARS - SALT_CHARS - 1) + "O");
        function(cost);
    }

    /** The three minor versions are the same function for UTF-8; password4j's own 2a is another one for what is not ASCII. */
    private static BcryptFunction function(int cost) {
        return BcryptFunction.getInstance(Bcrypt.B, cost);
    }

    private static String settings(int cost) {
        return "$" + ID + (cost < 10 ? "$0" : "$") + cost + "$";
    }

    /** What a hash's text says. */
    private static final class Stored {
        private final int cost;
        private final String salt;
        private final String output;

        Stored(int cost, String salt, String output) {
            this.cost = cost;
            this.salt = salt;
            this.output = output;
        }

        static Stored of(PasswordHash hash) {
            HashText text = HashText.of(hash, 2);
            String encoded = text.field(1);
            if (encoded.length() != CHARS || !encoded.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
                throw text.malformed(CHARS + " characters of bcrypt's alphabet were expected at the end");
            }
            if (text.field(0).length() != 2) {
                throw text.malformed("a cost of two digits was expected");
            }
            return new Stored(
                    text.number(text.field(0), "the cost", LEAST_COST, MOST_COST),
                    encoded.substring(0, SALT_CHARS),
                    encoded.substring(SALT_CHARS));
        }

        boolean matches(PlainPassword password) {
            String found = derive(password, cost, salt);
            return MessageDigest.isEqual(ascii(output), ascii(found.substring(found.length() - output.length())));
        }

        private static byte[] ascii(String text) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }

    static HashStrength strength(PasswordHash hash) {
        int cost = Stored.of(hash).cost;
        return new HashStrength("cost=" + cost, cost < RECOMMENDED_COST);
    }

    private static String derive(PlainPassword password, int cost, String salt) {
        byte[] settings = (settings(cost) + salt).getBytes(StandardCharsets.US_ASCII);
        return function(cost).hash(password.utf8(), settings).getResult();
    }

    private String chars(int count) {
        StringBuilder out = new StringBuilder(count);
        random.ints(count, 0, ALPHABET.length()).forEach(i -> out.append(ALPHABET.charAt(i)));
        return out.toString();
    }

    /** Sixteen bytes: the last character stands for two bits. */
    private String salt() {
        return chars(SALT_CHARS - 1) + ALPHABET.charAt(random.nextInt(4) << 4);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public PasswordHash hash(CharSequence password) {
        return PlainPassword.hash(password, MOST_BYTES, plain -> PasswordHash.parse(derive(plain, cost, salt())));
    }

    @Override
    public PasswordCheck verify(PasswordHash hash, CharSequence password) {
        Stored stored = stored(hash);
        return PlainPassword.check(
                password,
                hash.scheme().equals(ID),
                MOST_BYTES,
                plain -> stored.matches(plain) || spendTheRest(stored, plain));
    }

    private Stored stored(PasswordHash hash) {
        if (!knows(hash)) {
            throw new UnknownPasswordHashException(hash.scheme());
        }
        return Stored.of(hash);
    }

    @Override
    public void requireVerifiable(PasswordHash hash) {
        stored(hash);
    }

    /** A wrong password for an old hash costs what one for a new hash does: 2^10 + 2^10 + 2^11 = 2^12. */
    private boolean spendTheRest(Stored stored, PlainPassword password) {
        for (int i = stored.cost; i < cost; i++) {
            derive(password, i, stored.salt);
        }
        return false;
    }

    @Override
    public boolean knows(PasswordHash hash) {
        return KNOWN.contains(hash.scheme());
    }

    @Override
    public Optional<PasswordFault> fault(CharSequence password) {
        return PlainPassword.fault(password, MOST_BYTES);
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return !knows(hash) || Stored.of(hash).cost < cost;
    }

    @Override
    public PasswordHash decoy() {
        return decoy;
    }
}
