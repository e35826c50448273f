package dev.clientele.jdbc;

import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The history of permissions of one shop's customers. */
final class JdbcConsents implements ConsentHistory {
    private static final Columns STATE = ConsentColumns.of("consent");

    private static final String ADD = Columns.of("position, shop_id, customer_id, purpose, recorded_by, recorded_at")
            .and(STATE)
            .insertInto("clientele_consent_change");

    private static final String LAST = "select h.customer_id, max(h.position)\nfrom ";
    private static final String OF = """

            join clientele_consent_change h on h.customer_id = k.id
            where h.shop_id = ?
            group by h.customer_id""";

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
    public void begin(List<Entry> entries) {
        add(entries, session -> new HashMap<>());
    }

    @Override
    public void append(List<Entry> entries) {
        add(entries, session -> last(session, entries));
    }

    private void add(List<Entry> entries, Function<Session, Map<Long, Long>> last) {
        if (entries.isEmpty()) {
            return;
        }
        transactions.with(session -> {
            Map<Long, Long> places = last.apply(session);
            return session.batch(ADD, entries, (parameters, entry) -> {
                parameters
                        .number(places.merge(entry.customer().value(), 1L, Long::sum))
                        .number(shop)
                        .number(entry.customer().value())
                        .text(entry.change().purpose().name())
                        .text(entry.change().recordedBy().text())
                        .time(entry.change().recordedAt());
                ConsentColumns.bind(parameters, entry.change().state());
            });
        });
    }

    /** Nobody takes the next places: whoever adds an entry has written the customer before and so holds the lock of its row. */
    private Map<Long, Long> last(Session session, List<Entry> entries) {
        List<Long> customers = entries.stream()
                .map(entry -> entry.customer().value())
                .distinct()
                .toList();
        Map<Long, Long> places = new HashMap<>();
        session.list(
                LAST + session.dialect().numbers() + OF + session.dialect().asOfNow(),
                parameters -> parameters.numbers(customers).number(shop),
                row -> places.put(row.number(), row.number()));
        return places;
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
