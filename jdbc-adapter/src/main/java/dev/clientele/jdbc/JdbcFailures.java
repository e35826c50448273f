package dev.clientele.jdbc;

import dev.clientele.account.FailureCount;
import dev.clientele.account.FailureRepository;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.kernel.StoreException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Failures that one shop slows down. */
final class JdbcFailures implements FailureRepository {
    private static final Columns COUNT = Columns.of("failures, first_failure, not_before");
    private static final Columns KEY = Columns.of("shop_id, kind, subject");
    private static final String BY_KEY = " where shop_id = ? and kind = ? and subject = ?";
    private static final String IS_COUNTED = "select f.failures from clientele_failure f" + BY_KEY;
    private static final String LOCK = "select " + COUNT.in("f") + " from clientele_failure f" + BY_KEY + " for update";
    private static final String UPDATE = COUNT.update("clientele_failure") + BY_KEY;
    private static final String ADD = COUNT.and(KEY).insertInto("clientele_failure");
    private static final String REMOVE = "delete from clientele_failure" + BY_KEY;
    static final String OLD = """
            select kind, subject
            from clientele_failure
            where shop_id = ? and first_failure < ?
            order by shop_id, first_failure
            limit ?""";

    /** Counted anew meanwhile, it stays. */
    private static final String REMOVE_OLD = REMOVE + " and first_failure < ?";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcFailures(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    /** Whoever counts for the first time may find that somebody else did so at that moment, and counts behind it. */
    @Override
    public FailureCount change(ThrottleSubject subject, UnaryOperator<FailureCount> change) {
        return transactions.with(session -> changedIfCounted(session, subject, change)
                .or(() -> added(subject, change))
                .or(() -> changed(session, subject, change))
                .orElseThrow(() -> new StoreException("Failures were counted and forgotten at the same moment."
                        + " Nothing was counted here; do it again.")));
    }

    /** A lock on what is not there would keep others from counting, and they this one. */
    private Optional<FailureCount> changedIfCounted(
            Session session, ThrottleSubject subject, UnaryOperator<FailureCount> change) {
        boolean isLockable = !session.dialect().locksWhatIsNotThere()
                || session.one(IS_COUNTED, parameters -> bind(parameters, subject), Row::number)
                        .isPresent();
        return isLockable ? changed(session, subject, change) : Optional.empty();
    }

    private Optional<FailureCount> changed(
            Session session, ThrottleSubject subject, UnaryOperator<FailureCount> change) {
        Optional<FailureCount> found = session.one(LOCK, parameters -> bind(parameters, subject), JdbcFailures::read);
        found.ifPresent(before -> {
            FailureCount next = change.apply(before);
            if (!next.equals(before)) {
                session.update(UPDATE, parameters -> bind(bound(parameters, next), subject));
            }
        });
        return found;
    }

    /** In a transaction within the one under way, which goes on if somebody else was faster. */
    private Optional<FailureCount> added(ThrottleSubject subject, UnaryOperator<FailureCount> change) {
        FailureCount next = change.apply(FailureCount.NONE);
        try {
            transactions.required(() -> transactions.with(session ->
                    session.update(ADD, parameters -> bind(bound(parameters, next), subject))));
            return Optional.of(FailureCount.NONE);
        } catch (BrokenConstraint e) {
            if (e.constraint() != Constraint.FAILURE) {
                throw e.unexpected();
            }
            return Optional.empty();
        }
    }

    private static FailureCount read(Row row) throws SQLException {
        return new FailureCount((int) row.number(), row.time(), row.time());
    }

    private static ThrottleSubject readSubject(Row row) throws SQLException {
        return new ThrottleSubject(
                ThrottleKind.valueOf(row.text()), HexFormat.of().formatHex(row.bytes()));
    }

    private Parameters bind(Parameters parameters, ThrottleSubject subject) throws SQLException {
        return parameters
                .number(shop)
                .text(subject.kind().name())
                .bytes(HexFormat.of().parseHex(subject.key()));
    }

    private static Parameters bound(Parameters parameters, FailureCount count) throws SQLException {
        return parameters.number(count.failures()).time(count.since()).time(count.notBefore());
    }

    @Override
    public void remove(ThrottleSubject subject) {
        transactions.with(session -> session.update(REMOVE, parameters -> bind(parameters, subject)));
    }

    @Override
    public int prune(Instant before, int limit) {
        return transactions.with(session -> {
            List<ThrottleSubject> old = session.list(
                    OLD,
                    limit,
                    parameters -> parameters.number(shop).time(before).number(limit),
                    JdbcFailures::readSubject);
            return Arrays.stream(session.counted(
                            REMOVE_OLD,
                            old,
                            (parameters, subject) -> bind(parameters, subject).time(before)))
                    .sum();
        });
    }
}
