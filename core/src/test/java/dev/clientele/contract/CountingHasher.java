package dev.clientele.contract;

import dev.clientele.password.PasswordCheck;
import dev.clientele.password.PasswordFault;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A cheap hasher that counts what it does, and lets something happen while it compares. */
final class CountingHasher implements PasswordHasher {
    private final PasswordHasher inner = PasswordHashers.pbkdf2(2_000);
    private final AtomicInteger operations = new AtomicInteger();
    private final Queue<Runnable> meanwhile = new ConcurrentLinkedQueue<>();

    /** Operations since this was asked the last time. */
    int operations() {
        return operations.getAndSet(0);
    }

    /** Happens while the next password is compared, once. */
    void meanwhile(Runnable action) {
        meanwhile.add(action);
    }

    @Override
    public PasswordCheck verify(PasswordHash hash, CharSequence password) {
        operations.incrementAndGet();
        PasswordCheck check = inner.verify(hash, password);
        Optional.ofNullable(meanwhile.poll()).ifPresent(Runnable::run);
        return check;
    }

    @Override
    public PasswordHash hash(CharSequence password) {
        operations.incrementAndGet();
        return inner.hash(password);
    }

    @Override
    public String id() {
        return inner.id();
    }

    @Override
    public Optional<PasswordFault> fault(CharSequence password) {
        return inner.fault(password);
    }

    @Override
    public boolean knows(PasswordHash hash) {
        return inner.knows(hash);
    }

    @Override
    public void requireVerifiable(PasswordHash hash) {
        inner.requireVerifiable(hash);
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return inner.isOutdated(hash);
    }

    @Override
    public PasswordHash decoy() {
        return inner.decoy();
    }
}
