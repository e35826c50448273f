package dev.clientele.examples.benchmarks;

import java.util.Arrays;
import java.util.List;

/** The ways that are compared. */
enum ImportWay {
    FLOOR("floor: primary key alone, in the order of ids", Order.ARRIVAL, 1),
    STORE("the store", Order.ARRIVAL, 1),
    BATCH("batches, as the rows arrive", Order.ARRIVAL, 1),
    BATCH_BY_ID("batches, each chunk in the order of ids", Order.ID, 1),
    BATCH_BY_EMAIL("batches, each chunk in the order of addresses", Order.EMAIL, 1),
    ROWS_100("100 rows a statement, each chunk in the order of ids", Order.ID, 100),
    INDEX_AFTERWARDS("batches in the order of ids, indexes made afterwards", Order.ID, 1);

    /** The order of the rows in a chunk. */
    enum Order {
        ARRIVAL,
        ID,
        EMAIL
    }

    private final String words;
    private final Order order;
    private final int rowsPerStatement;

    ImportWay(String words, Order order, int rowsPerStatement) {
        this.words = words;
        this.order = order;
        this.rowsPerStatement = rowsPerStatement;
    }

    static List<ImportWay> beyondTheFloor() {
        return Arrays.stream(values()).filter(way -> way != FLOOR).toList();
    }

    String words() {
        return words;
    }

    Order order() {
        return order;
    }

    int rowsPerStatement() {
        return rowsPerStatement;
    }
}
