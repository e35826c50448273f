package dev.clientele.password;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so many hash at once: more than there are cores would finish none earlier, and take memory besides. */
final class BoundedHasher implements PasswordHasher {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PasswordHasher hasher;
    private final int operations;
    private final Duration patience;
    private final Semaphore turns;

    BoundedHasher(PasswordHasher hasher, int operations) {
        this(hasher, operations, PATIENCE);
    }

    BoundedHasher(PasswordHasher hasher, int operations, Duration patience) {
        if (operations < 1) {
            throw new IllegalArgumentException(
                    "At least one password must be hashed at once, and " + operations + " was asked for.");
        }
        this.hasher = hasher;
        this.operations = operations;
        this.patience = patience;
        this.turns = new Semaphore(operations, true);
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** One bound holds for all that stands behind it; two would let twice as many run, or wait for each other. */
    static PasswordVerifier unbounded(PasswordVerifier verifier) {
        return verifier instanceof BoundedHasher bounded ? bounded.hasher : verifier;
    }

    private <T> T inTurn(Supplier<T> operation) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HashingBusyException(operations, patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HashingInterruptedException(e);
        }
        try {
            return operation.get();
        } finally {
            turns.release();
        }
    }

    @Override
    public PasswordHash hash(CharSequence password) {
        return inTurn(() -> hasher.hash(password));
    }

    @Override
    public PasswordCheck verify(PasswordHash hash, CharSequence password) {
        return inTurn(() -> hasher.verify(hash, password));
    }

    @Override
    public PasswordHasher accepting(PasswordVerifier... others) {
        return new BoundedHasher(new AcceptingHasher(hasher, List.of(others)), operations, patience);
    }

    @Override
    public PasswordHasher boundedTo(int most) {
        return new BoundedHasher(hasher, most, patience);
    }

    @Override
    public String id() {
        return hasher.id();
    }

    @Override
    public Optional<PasswordFault> fault(CharSequence password) {
        return hasher.fault(password);
    }

    @Override
    public boolean knows(PasswordHash hash) {
        return hasher.knows(hash);
    }

    @Override
    public void requireVerifiable(PasswordHash hash) {
        hasher.requireVerifiable(hash);
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return hasher.isOutdated(hash);
    }

    @Override
    public PasswordHash decoy() {
        return hasher.decoy();
    }
}
