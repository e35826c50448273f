package dev.clientele.password;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Argon2id (RFC 9106), {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, by password4j. */
final class Argon2idHasher implements PasswordHasher {
    static final String ID = "argon2id";
    static final int KIBIBYTES = 19_456;
    static final int PASSES = 2;
    static final int MOST_KIBIBYTES = 131_072;
    static final int MOST_PASSES = 16;

    /** KiB and passes that take the same work to guess (OWASP). */
    private static final Map<Integer, Integer> RECOMMENDED =
            Map.of(47_104, 1, KIBIBYTES, PASSES, 12_288, 3, 9_216, 4, 7_168, 5);

    private static final int VERSION = 19;
    private static final int MOST_LANES = 16;
    private static final int BLOCKS_PER_LANE = 8;
    private static final int SALT = 16;
    private static final int OUTPUT = 32;
    private static final int LEAST_SALT = 8;
    private static final int LEAST_OUTPUT = 16;
    private static final int MOST_BYTES = 64;

    private final Cost cost;
    private final SecureRandom random = new SecureRandom();
    private final PasswordHash decoy;
    private final Set<Cost> otherCosts = new HashSet<>();

    /** In KiB: password4j keeps, for good, as much memory as each set of parameters that it has ever met asks for. */
    private final int mostKept;

    Argon2idHasher(int kibibytes, int passes) {
        this(kibibytes, passes, 2 * MOST_KIBIBYTES);
    }

    Argon2idHasher(int kibibytes, int passes, int mostKept) {
        if (kibibytes < BLOCKS_PER_LANE || kibibytes > MOST_KIBIBYTES || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("Argon2id is used with " + BLOCKS_PER_LANE + " to " + MOST_KIBIBYTES
                    + " KiB and 1 to " + MOST_PASSES + " passes, and " + kibibytes + " KiB with " + passes
                    + " is outside.");
        }
        this.mostKept = mostKept;
        this.cost = new Cost(kibibytes, passes, 1, OUTPUT);
        this.decoy = new Stored(cost, bytes(SALT), bytes(OUTPUT)).text();
        cost.function();
    }

    private record Cost(int kibibytes, int passes, int lanes, int output) {
        Argon2Function function() {
            return Argon2Function.getInstance(kibibytes, passes, lanes, output, Argon2.ID, VERSION);
        }

        byte[] derive(PlainPassword password, byte[] salt) {
            byte[] derived = function().hash(password.utf8(), salt).getBytes();
            if (lanes > 1 && Thread.currentThread().isInterrupted()) {
                // password4j has given up its lanes then, and goes on with what it has.
                throw new HashingInterruptedException();
            }
            return derived;
        }

        boolean isRecommended() {
            return RECOMMENDED.entrySet().stream()
                    .anyMatch(least -> kibibytes >= least.getKey() && passes >= least.getValue());
        }

        boolean isBelow(Cost other) {
            return kibibytes < other.kibibytes || passes < other.passes || output < other.output;
        }
    }

    /** What a hash's text says. */
    private static final class Stored {
        private final Cost cost;
        private final byte[] salt;
        private final byte[] output;

        Stored(Cost cost, byte[] salt, byte[] output) {
            this.cost = cost;
            this.salt = salt;
            this.output = output;
        }

        static Stored of(PasswordHash hash) {
            HashText text = HashText.of(hash, 4);
            text.requireParameters(0, 1);
            text.parameter(0, 0, "v", VERSION, VERSION);
            text.requireParameters(1, 3);
            int lanes = text.parameter(1, 2, "p", 1, MOST_LANES);
            int kibibytes = text.parameter(1, 0, "m", BLOCKS_PER_LANE * lanes, MOST_KIBIBYTES);
            int passes = text.parameter(1, 1, "t", 1, MOST_PASSES);
            byte[] salt = text.base64(2, "salt", LEAST_SALT, MOST_BYTES);
            byte[] output = text.base64(3, "hash", LEAST_OUTPUT, MOST_BYTES);
            return new Stored(new Cost(kibibytes, passes, lanes, output.length), salt, output);
        }

        PasswordHash text() {
            return PasswordHash.parse("$" + ID + "$v=" + VERSION + "$m=" + cost.kibibytes + ",t=" + cost.passes + ",p="
                    + cost.lanes + "$" + HashText.base64(salt) + "$" + HashText.base64(output));
        }

        boolean matches(PlainPassword password) {
            return MessageDigest.isEqual(output, cost.derive(password, salt));
        }
    }

    static HashStrength strength(PasswordHash hash) {
        Cost cost = Stored.of(hash).cost;
        String parameters = "m=" + cost.kibibytes + ",t=" + cost.passes + ",p=" + cost.lanes;
        return new HashStrength(parameters, !cost.isRecommended());
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private synchronized void admit(Cost other) {
        if (other.equals(cost) || otherCosts.contains(other)) {
            return;
        }
        int kept = otherCosts.stream().mapToInt(Cost::kibibytes).sum() + other.kibibytes();
        if (kept > mostKept) {
            throw new MalformedPasswordHashException(
                    ID, "with the other parameters that were met it would take more than " + mostKept + " KiB");
        }
        otherCosts.add(other);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public PasswordHash hash(CharSequence password) {
        byte[] salt = bytes(SALT);
        return PlainPassword.hash(password, plain -> new Stored(cost, salt, cost.derive(plain, salt)).text());
    }

    @Override
    public PasswordCheck verify(PasswordHash hash, CharSequence password) {
        Stored stored = stored(hash);
        admit(stored.cost);
        return PlainPassword.check(password, plain -> stored.matches(plain) || spendMore(stored, plain));
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

    /** A wrong password for a weaker hash costs one for a new hash besides. */
    private boolean spendMore(Stored stored, PlainPassword password) {
        if (stored.cost.isBelow(cost)) {
            cost.derive(password, stored.salt);
        }
        return false;
    }

    @Override
    public boolean knows(PasswordHash hash) {
        return hash.scheme().equals(ID);
    }

    @Override
    public Optional<PasswordFault> fault(CharSequence password) {
        return PlainPassword.fault(password);
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        if (!knows(hash)) {
            return true;
        }
        Stored stored = Stored.of(hash);
        return stored.cost.isBelow(cost) || stored.salt.length < SALT;
    }

    @Override
    public PasswordHash decoy() {
        return decoy;
    }
}
