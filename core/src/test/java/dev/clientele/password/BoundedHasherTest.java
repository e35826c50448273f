package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BoundedHasherTest {
    private static final PasswordHash OTHER = PasswordHash.parse("$other$x");

    private final Gate gate = new Gate();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() throws InterruptedException {
        gate.open.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Lets nobody through before it is opened, and counts who stands in it. */
    private static final class Gate implements PasswordHasher {
        private final CountDownLatch open = new CountDownLatch(1);
        private final CountDownLatch two = new CountDownLatch(2);
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        private void pass() {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            two.countDown();
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            inside.decrementAndGet();
        }

        @Override
        public PasswordHash hash(CharSequence password) {
            pass();
            return decoy();
        }

        @Override
        public PasswordCheck verify(PasswordHash hash, CharSequence password) {
            pass();
            return PasswordCheck.WRONG;
        }

        @Override
        public String id() {
            return "gate";
        }

        @Override
        public Optional<PasswordFault> fault(CharSequence password) {
            return Optional.empty();
        }

        @Override
        public boolean knows(PasswordHash hash) {
            return hash.equals(decoy());
        }

        @Override
        public boolean isOutdated(PasswordHash hash) {
            return false;
        }

        @Override
        public PasswordHash decoy() {
            return PasswordHash.parse("$gate$x");
        }
    }

    /** Verifies what the gate does not, through the gate. */
    private static final class Other implements PasswordVerifier {
        private final Gate gate;

        Other(Gate gate) {
            this.gate = gate;
        }

        @Override
        public boolean knows(PasswordHash hash) {
            return hash.equals(OTHER);
        }

        @Override
        public PasswordCheck verify(PasswordHash hash, CharSequence password) {
            return gate.verify(hash, password);
        }
    }

    private void crowd(PasswordHasher hasher) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            PasswordHash hash = i % 2 == 0 || !hasher.knows(OTHER) ? hasher.decoy() : OTHER;
            all.add(threads.submit(() -> hasher.verify(hash, "x")));
            all.add(threads.submit(() -> hasher.hash("x")));
        }
        gate.two.await();
        gate.open.countDown();
        for (Future<?> one : all) {
            one.get();
        }
    }

    @Test
    void letsOnlySoManyHashAtOnce() throws Exception {
        crowd(gate.boundedTo(2));

        assertThat(gate.most).hasValue(2);
    }

    @Test
    void countsWhatItAcceptsInTheSameBound() throws Exception {
        crowd(gate.boundedTo(2).accepting(new Other(gate)));

        assertThat(gate.most).hasValue(2);
    }

    @Test
    void isBoundToTheCoresWhenItAccepts() throws Exception {
        crowd(gate.accepting(new Other(gate)).boundedTo(3).boundedTo(2));

        assertThat(gate.most).hasValue(2);
    }

    @Test
    void countsAHasherThatItAcceptsOnce() {
        PasswordHasher now = PasswordHashers.argon2id(64, 1)
                .boundedTo(1)
                .accepting(PasswordHashers.pbkdf2(1_000).boundedTo(1), PasswordHashers.bcrypt(4));
        PasswordHash old = PasswordHashers.pbkdf2(1_000).hash("correct horse");

        assertThat(now.verify(old, "wrong horse")).isEqualTo(PasswordCheck.WRONG);
        assertThat(now.verify(old, "correct horse")).isEqualTo(PasswordCheck.RIGHT);
    }

    @Test
    void staysInterruptedWhenItWasWhileItWaited() throws Exception {
        PasswordHasher hasher = gate.boundedTo(1);
        Future<?> first = threads.submit(() -> hasher.hash("x"));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean isInterrupted = new AtomicBoolean();
        Thread second = new Thread(() -> {
            try {
                hasher.verify(hasher.decoy(), "x");
            } catch (HashingInterruptedException e) {
                thrown.set(e);
                isInterrupted.set(Thread.currentThread().isInterrupted());
            }
        });
        while (gate.inside.get() == 0) {
            Thread.onSpinWait();
        }
        second.start();
        while (second.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        second.interrupt();
        second.join();

        assertThat(thrown.get())
                .isInstanceOf(HashingInterruptedException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(isInterrupted).isTrue();
        gate.open.countDown();
        first.get();
        assertThat(hasher.verify(hasher.decoy(), "x")).isEqualTo(PasswordCheck.WRONG);
    }

    @Test
    void losesPatienceInTheEnd() throws Exception {
        PasswordHasher hasher = new BoundedHasher(gate, 1, Duration.ofMillis(5));
        Future<?> first = threads.submit(() -> hasher.hash("x"));
        while (gate.inside.get() == 0) {
            Thread.onSpinWait();
        }

        assertThatExceptionOfType(HashingBusyException.class).isThrownBy(() -> hasher.verify(gate.decoy(), "x"));
        assertThat(new HashingBusyException(4, Duration.ofSeconds(30)))
                .hasMessage("A password waited 30 s for its turn, and 4 are hashed at once."
                        + " Let fewer requests come in, or try again later.");
        gate.open.countDown();
        first.get();
        assertThat(hasher.verify(hasher.decoy(), "x")).isEqualTo(PasswordCheck.WRONG);
    }

    @Test
    void givesItsTurnBackWhenAHashIsRefused() {
        PasswordHasher hasher = PasswordHashers.pbkdf2(1_000).boundedTo(1);
        PasswordHash unknown = PasswordHash.parse("$unknown$x");

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(UnknownPasswordHashException.class).isThrownBy(() -> hasher.verify(unknown, "x"));
        }
        assertThat(hasher.verify(hasher.decoy(), "x")).isEqualTo(PasswordCheck.WRONG);
    }

    /** Looking at the form is no work, so nobody waits for it. */
    @Test
    void takesAHashOverWithoutWaitingForATurn() throws Exception {
        PasswordHasher hasher = gate.boundedTo(1);
        Future<?> first = threads.submit(() -> hasher.hash("x"));
        while (gate.inside.get() == 0) {
            Thread.onSpinWait();
        }

        hasher.requireVerifiable(gate.decoy());
        assertThatExceptionOfType(UnknownPasswordHashException.class).isThrownBy(() -> hasher.requireVerifiable(OTHER));
        gate.accepting(new Other(gate)).requireVerifiable(OTHER);
        gate.open.countDown();
        first.get();
    }

    @Test
    void letsAtLeastOneHash() {
        assertThatIllegalArgumentException().isThrownBy(() -> gate.boundedTo(0)).withMessageContaining("0");
    }
}
