package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.clientele.ClienteleOptions;
import dev.clientele.account.FailureCount;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.kernel.ConflictException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.kernel.StoreException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What fails of ours does no harm to the host's transaction, unless the database gives that up. */
abstract class HostFailureSuite extends HostFixture {
    private static final int MOST_STATEMENTS = 60;
    /** The statements that are still let through before one fails. */
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    private String sqlState = "58030";
    private int vendorCode = 1;
    private final List<Throwable> throughTheHost = new ArrayList<>();
    private final ThreadBoundHost faulty;
    private final JdbcStore joined;

    HostFailureSuite(DataSource empty) {
        super(empty);
        faulty = new ThreadBoundHost(InterceptedDataSource.over(database, (method, real) -> {
            if (method.equals("prepareStatement") && left.decrementAndGet() == 0) {
                throw new SQLException("ada@example.com", sqlState, vendorCode);
            }
            return real.call();
        }));
        joined = JdbcStore.joining(faulty, new Noting(faulty));
    }

    /** The vendor's code of a deadlock, whose SQLState is 40001 everywhere. */
    int deadlock() {
        return 40001;
    }

    private void conflicting() {
        sqlState = "40001";
        vendorCode = deadlock();
    }

    private final class Noting implements HostTransactions {
        private final HostTransactions noted;

        Noting(HostTransactions noted) {
            this.noted = noted;
        }

        @Override
        public <T> T required(Supplier<T> work) {
            return noted.required(() -> noting(work));
        }

        @Override
        public <T> T requiresNew(Supplier<T> work) {
            return noted.requiresNew(() -> noting(work));
        }

        private <T> T noting(Supplier<T> work) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                throughTheHost.add(e);
                throw e;
            }
        }

        @Override
        public void afterCommit(Runnable action) {
            noted.afterCommit(action);
        }
    }

    @Test
    void letsTheHostGoOnAfterARuleWasBroken() {
        Play play = play();
        host.required(() -> {
            hostWrites("before");
            assertThatThrownBy(() -> registered(play, "ada")).isInstanceOf(EmailTakenException.class);
            hostWrites("between");
            assertThatThrownBy(() -> registered(play, "blocked")).isInstanceOf(EmailBlockedException.class);
            assertThatThrownBy(() -> play.shop.groups().create(GroupDraft.of("VIP")))
                    .isInstanceOf(GroupNameTakenException.class);
            play.shop.customers().disable(play.ada.id());
            assertThatThrownBy(() -> play.shop.customers().edit(play.ada, Play.full("augusta")))
                    .isInstanceOf(StaleVersionException.class);
            registered(play, "eve");
            hostWrites("later");
            return true;
        });

        assertThat(hostRows()).containsExactly("before", "between", "later");
        assertThat(isThere(play, "eve")).isTrue();
        assertThat(play.shop.customers().get(play.ada.id()).isEnabled()).isFalse();
    }

    @Test
    void leavesNothingHalfWrittenThatTheHostKeepsBack() {
        assertNothingHalfWritten();
    }

    @Test
    void keepsARefusalFromTheHostsTransactions() {
        Play play = new Play(joined, ClienteleOptions.defaults());

        assertThatThrownBy(() -> registered(play, "ada")).isInstanceOf(EmailTakenException.class);
        faulty.required(() -> {
            assertThatThrownBy(() -> registered(play, "ada")).isInstanceOf(EmailTakenException.class);
            return registered(play, "eve");
        });
        assertThat(throughTheHost).isEmpty();
    }

    /** A lock that did not come free leaves the rest of the transaction standing on many databases. */
    @Test
    void leavesNothingHalfWrittenAfterAConflictThatTheHostKeepsBack() {
        conflicting();
        assertNothingHalfWritten();
        assertThat(throughTheHost).isNotEmpty().allMatch(ConflictException.class::isInstance);
    }

    private void assertNothingHalfWritten() {
        Play play = new Play(joined, ClienteleOptions.defaults());
        Map<String, List<String>> before = contents();
        for (String what : List.of("register with a password", "edit", "erase", "remove a group", "begin a visit")) {
            int statement = 1;
            while (keepsBack(play, what, statement)) {
                assertThat(contents()).as("%s, statement %d", what, statement).isEqualTo(before);
                statement++;
                assertThat(statement).isLessThan(MOST_STATEMENTS);
            }
            assertThat(statement).as(what).isGreaterThan(2);
        }
        assertThat(hostRows()).isNotEmpty();
    }

    /** False if it got through; then it is rolled back. */
    private boolean keepsBack(Play play, String what, int statement) {
        AtomicReference<Throwable> kept = new AtomicReference<>();
        try {
            return faulty.required(() -> {
                left.set(statement);
                kept.set(catchThrowable(() -> play.does(what)));
                left.set(Integer.MAX_VALUE);
                faulty.execute("insert into host_row (text) values ('" + what + statement + "')");
                if (kept.get() == null) {
                    throw new UnsupportedOperationException("got through");
                }
                assertThat(kept.get()).isInstanceOf(StoreException.class).hasMessageNotContaining("ada");
                return true;
            });
        } catch (UnsupportedOperationException gotThrough) {
            return false;
        }
    }

    @Test
    void sendsAConflictThroughTheHostsTransactions() {
        Play play = new Play(joined, ClienteleOptions.defaults());
        conflicting();
        AtomicInteger attempts = new AtomicInteger();

        faulty.required(() -> {
            attempts.incrementAndGet();
            faulty.execute("insert into host_row (text) values ('" + attempts + "')");
            left.set(attempts.get() == 1 ? 3 : Integer.MAX_VALUE);
            return joined.transactions().required(() -> registered(play, "eve"));
        });

        assertThat(attempts).hasValue(2);
        assertThat(throughTheHost).isNotEmpty().allMatch(ConflictException.class::isInstance);
        assertThat(hostRows()).containsExactly("2");
        assertThat(isThere(play, "eve")).isTrue();
    }

    @Test
    void repeatsATransactionOfItsOwnFiveTimesAtMost() {
        new Play(joined, ClienteleOptions.defaults());
        conflicting();
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> joined.transactions().requiresNew(() -> {
                    attempts.incrementAndGet();
                    left.set(1);
                    return joined.groups().all();
                }))
                .isInstanceOf(ConflictException.class);
        assertThat(attempts).hasValue(5);
        assertThat(joined.transactions().requiresNew(() -> {
                    left.set(attempts.incrementAndGet() < 8 ? 1 : Integer.MAX_VALUE);
                    return joined.groups().all();
                }))
                .isNotEmpty();
        assertThat(attempts).hasValue(8);
    }

    /** A wait for a row is repeated whoever counted first. */
    @Test
    void countsAFailureThatSomebodyElseCountsForTheFirstTime() {
        Play play = play();
        ThrottleSubject subject = new ThrottleSubject(ThrottleKind.ACCOUNT, "00".repeat(32));
        AtomicBoolean first = new AtomicBoolean(true);

        FailureCount before = store.transactions()
                .requiresNew(() -> store.failures().change(subject, count -> {
                    if (first.getAndSet(false)) {
                        store.transactions()
                                .requiresNew(() -> store.failures().change(subject, HostFailureSuite::counted));
                    }
                    return counted(count);
                }));

        assertThat(before.failures()).isEqualTo(1);
        assertThat(isThere(play, "ada")).isTrue();
    }

    private static FailureCount counted(FailureCount count) {
        return new FailureCount(count.failures() + 1, Instant.EPOCH, Instant.EPOCH);
    }

    /** The names of their savepoints differ, and each takes back its own. */
    @Test
    void sharesATransactionWithAnotherStore() {
        Play play = play();
        JdbcStore second = host.store();
        Play other = new Play(second.forShop(2), ClienteleOptions.defaults());
        host.required(() -> {
            store.transactions().required(() -> {
                second.transactions()
                        .required(() -> store.transactions().required(() -> {
                            registered(play, "eve");
                            return registered(other, "eve");
                        }));
                assertThatThrownBy(() -> second.transactions().required(() -> {
                            registered(play, "ida");
                            return registered(other, "ada");
                        }))
                        .isInstanceOf(EmailTakenException.class);
                return registered(play, "zoe");
            });
            return true;
        });

        assertThat(isThere(play, "eve") && isThere(other, "eve") && isThere(play, "zoe"))
                .isTrue();
        assertThat(isThere(play, "ida")).isFalse();
    }
}
