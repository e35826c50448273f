package dev.clientele.jdbc;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import dev.clientele.privacy.PrivacyAction;
import dev.clientele.privacy.PrivacyLog;
import dev.clientele.privacy.PrivacyLogEntry;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The log of one shop's exports and erasures. */
final class JdbcPrivacyLog implements PrivacyLog {
    private static final String SEQUENCE = "clientele_privacy_log_seq";
    private static final Columns COLUMNS = Columns.of("id, action, customer_id, done_by, done");
    private static final String ADD = COLUMNS.and(Columns.of("shop_id")).insertInto("clientele_privacy_log");
    private static final String OF_CUSTOMER = "select " + COLUMNS.in("p") + """

            from clientele_privacy_log p
            where p.shop_id = ? and p.customer_id = ?
            order by p.shop_id desc, p.customer_id desc, p.id desc
            limit ?""";
    private static final String ENTRIES = "select " + COLUMNS.in("p") + """

            from clientele_privacy_log p
            where p.shop_id = ? and p.id < ?
            order by p.shop_id desc, p.id desc
            limit ?""";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcPrivacyLog(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public long nextNumber() {
        return transactions.with(session -> new Ids(session, SEQUENCE).next());
    }

    @Override
    public void add(PrivacyLogEntry entry) {
        transactions.with(session -> session.update(
                ADD,
                parameters -> parameters
                        .number(entry.number())
                        .text(entry.action().name())
                        .number(entry.customer().value())
                        .text(entry.by().name())
                        .time(entry.at())
                        .number(shop)));
    }

    @Override
    public List<PrivacyLogEntry> of(CustomerId customer, int limit) {
        return transactions.with(session -> session.list(
                OF_CUSTOMER,
                limit,
                parameters -> parameters.number(shop).number(customer.value()).number(limit),
                JdbcPrivacyLog::read));
    }

    @Override
    public List<PrivacyLogEntry> entries(Optional<Long> before, int limit) {
        return transactions.with(session -> session.list(
                ENTRIES,
                limit,
                parameters -> parameters
                        .number(shop)
                        .number(before.orElse(Long.MAX_VALUE))
                        .number(limit),
                JdbcPrivacyLog::read));
    }

    private static PrivacyLogEntry read(Row row) throws SQLException {
        return new PrivacyLogEntry(
                row.number(),
                PrivacyAction.valueOf(row.text()),
                new CustomerId(row.number()),
                Actor.Kind.valueOf(row.text()),
                row.time());
    }
}
