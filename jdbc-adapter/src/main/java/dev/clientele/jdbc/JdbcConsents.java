package dev.clientele.jdbc;

import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The history of permissions of one shop's customers. */
final class JdbcConsents implements ConsentHistory {
    private static final Columns STATE = ConsentColumns.of("consent");

    /** The place is free: whoever adds an entry has written the customer before and so holds the lock of its row. */
    private static final String ADD =
            "insert into clientele_consent_change (position, shop_id, customer_id, purpose, recorded_by, "
                    + "recorded_at, "
                    + String.join(", ", STATE.names()) + """
            )
            values (
                (select coalesce(max(h.position), 0) + 1
                from clientele_consent_change h
                where h.shop_id = ? and h.customer_id = ?),
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = "select h.purpose, h.recorded_by, h.recorded_at, " + STATE.in("h") + """

            from clientele_consent_change h
            where h.shop_id = ? and h.customer_id = ?""";

    /** Places are given one after the other, from 1 on, and no entry goes without all others. */
    private static final String BEHIND = SELECT + """
             and h.position > ?
            order by h.shop_id, h.customer_id, h.position
            limit ?""";

    private static final String LATEST = SELECT + """

            order by h.shop_id desc, h.customer_id desc, h.position desc
            limit ?""";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcConsents(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public void append(List<Entry> entries) {
        transactions.with(session -> session.batch(ADD, entries, (parameters, entry) -> {
            long customer = entry.customer().value();
            parameters
                    .number(shop)
                    .number(customer)
                    .number(shop)
                    .number(customer)
                    .text(entry.change().purpose().name())
                    .text(entry.change().recordedBy().text())
                    .time(entry.change().recordedAt());
            ConsentColumns.bind(parameters, entry.change().state());
        }));
    }

    @Override
    public List<ConsentChange> of(CustomerId customer, int limit) {
        return transactions.with(session -> session.list(
                LATEST,
                limit,
                parameters -> parameters.number(shop).number(customer.value()).number(limit),
                JdbcConsents::read));
    }

    @Override
    public List<ConsentChange> fromTheBeginning(CustomerId customer, int skip, int limit) {
        return transactions.with(session -> session.list(
                BEHIND,
                limit,
                parameters -> parameters
                        .number(shop)
                        .number(customer.value())
                        .number(skip)
                        .number(limit),
                JdbcConsents::read));
    }

    private static ConsentChange read(Row row) throws SQLException {
        Purpose purpose = Purpose.valueOf(row.text());
        Actor by = Actor.parse(row.text());
        Instant at = row.time();
        return new ConsentChange(purpose, ConsentColumns.read(row), by, at);
    }
}
