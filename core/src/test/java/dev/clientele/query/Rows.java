package dev.clientele.query;

import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A list of rows that can be read like a store's directory; it remembers how many rows were asked for each time. */
final class Rows implements CustomerDirectory, Transactions {
    final List<Integer> limits = new ArrayList<>();
    private final List<CustomerRow> all;

    private Rows(List<CustomerRow> all) {
        this.all = all;
    }

    /** Rows with names that come up again and again, and registrations against the order of the ids. */
    static Rows of(int count) {
        List<CustomerRow> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            PersonName name = new PersonName("Ada" + i % 3, "Lovelace" + i % 5);
            rows.add(CustomerRow.of(new CustomerId(i), name, new EmailAddress("ada" + i + "@example.com"))
                    .account(true, Instant.ofEpochMilli(1_000_000L - i / 2), "Customer")
                    .activity(CustomerActivity.NONE)
                    .build());
        }
        return new Rows(rows);
    }

    /** All rows as a query orders them. */
    List<CustomerRow> in(CustomerQuery query) {
        return all.stream().sorted(order(query)).toList();
    }

    @Override
    public List<CustomerRow> rows(CustomerQuery query, Optional<Position> after, int limit) {
        limits.add(limit);
        Comparator<Position> order = positions(query);
        return in(query).stream()
                .filter(row -> after.stream()
                        .allMatch(last -> order.compare(query.sort().positionOf(row), last) > 0))
                .limit(limit)
                .toList();
    }

    @Override
    public long withHigherSales(Money sales) {
        return all.stream().filter(row -> row.sales().compareTo(sales) > 0).count();
    }

    private static Comparator<CustomerRow> order(CustomerQuery query) {
        return Comparator.comparing(query.sort()::positionOf, positions(query));
    }

    private static Comparator<Position> positions(CustomerQuery query) {
        Comparator<Position> ascending = Comparator.<Position, String>comparing(
                        position -> String.join(" ", position.keys()))
                .thenComparing(Position::id);
        return query.isDescending() ? ascending.reversed() : ascending;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T requiresNew(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void afterCommit(Runnable action) {
        action.run();
    }
}
