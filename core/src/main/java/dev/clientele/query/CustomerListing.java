package dev.clientele.query;

import dev.clientele.kernel.Transactions;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Pages and streams over a store's {@link CustomerDirectory}; thread-safe. */
public final class CustomerListing {
    private final CustomerDirectory directory;
    private final Transactions transactions;
    private final CursorSeal seal;

    /**
     * Lists from a store.
     *
     * @param directory where the rows are
     * @param transactions the store's transactions
     * @param key the shop's secret for cursors
     */
    public CustomerListing(CustomerDirectory directory, Transactions transactions, CursorKey key) {
        this.directory = directory;
        this.transactions = transactions;
        this.seal = new CursorSeal(key);
    }

    /**
     * One page.
     *
     * @param query which customers, in which order, after which cursor
     * @return the page
     * @throws InvalidQueryException if the query's cursor is not of this shop and order
     */
    public Page<CustomerRow> page(CustomerQuery query) {
        Optional<Position> after = query.after().map(cursor -> seal.open(query, cursor));
        List<CustomerRow> rows = read(query, after, query.size() + 1);
        if (rows.size() <= query.size()) {
            return new Page<>(rows, Optional.empty());
        }
        List<CustomerRow> shown = rows.subList(0, query.size());
        Position last = query.sort().positionOf(shown.get(shown.size() - 1));
        return new Page<>(shown, Optional.of(seal.seal(query, last)));
    }

    /**
     * All rows of a query, read page by page as they are taken. Between two pages no transaction and no connection is held,
     * so the stream need not be closed; who comes or goes meanwhile may be in it or not, but nobody is in it twice.
     *
     * @param query which customers, in which order; its size is of no account, its cursor is where the stream begins
     * @return the rows in order
     */
    public Stream<CustomerRow> stream(CustomerQuery query) {
        Optional<Position> after = query.after().map(cursor -> seal.open(query, cursor));
        Iterator<CustomerRow> rows = new RowIterator(query, after);
        int ordered = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, ordered), false);
    }

    private List<CustomerRow> read(CustomerQuery query, Optional<Position> after, int limit) {
        return transactions.required(() -> directory.rows(query, after, limit));
    }

    private final class RowIterator implements Iterator<CustomerRow> {
        private static final int BATCH = CustomerQuery.MAX_SIZE;

        private final CustomerQuery query;
        private Optional<Position> after;
        private Iterator<CustomerRow> batch = List.<CustomerRow>of().iterator();
        private boolean more = true;

        RowIterator(CustomerQuery query, Optional<Position> after) {
            this.query = query;
            this.after = after;
        }

        @Override
        public boolean hasNext() {
            if (!batch.hasNext() && more) {
                List<CustomerRow> rows = read(query, after, BATCH);
                more = rows.size() == BATCH;
                batch = rows.iterator();
                after = rows.isEmpty() ? after : Optional.of(query.sort().positionOf(rows.get(rows.size() - 1)));
            }
            return batch.hasNext();
        }

        @Override
        public CustomerRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The list has no more rows.");
            }
            return batch.next();
        }
    }
}
