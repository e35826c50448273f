package dev.clientele.examples.generator;

import java.io.Flushable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One writing of a shop's file, row by row. */
final class Export {

    private final long rows;
    private final Appendable out;
    private final Consumer<BrokenRow> listener;
    private final Customers customers;
    private final Breaker breaker;
    private final Map<Breakage, Long> breakages = new EnumMap<>(Breakage.class);
    private final StringBuilder text = new StringBuilder(256);
    private long lines;

    Export(GeneratedShop shop, Appendable out, Consumer<BrokenRow> listener) {
        this.rows = shop.customers();
        this.out = out;
        this.listener = listener;
        this.customers = new Customers(shop.customers(), shop.seed());
        this.breaker = new Breaker(shop.seed(), shop.brokenShare());
    }

    Summary write() throws IOException {
        writeCells(Column.labels());
        for (long row = 0; row < rows; row++) {
            writeRow(row);
        }
        if (out instanceof Flushable buffered) {
            buffered.flush();
        }
        return new Summary(rows, lines, breakages);
    }

    private void writeRow(long row) throws IOException {
        Customer customer = customers.at(row);
        Optional<Breakage> breakage = breaker.breakageOf(row);
        if (breakage.isEmpty()) {
            breaker.remember(row, customer);
            writeCells(customer.cells());
            return;
        }
        BrokenRow broken = new BrokenRow(lines + 1, breakage.get());
        writeCells(breaker.broken(row, customer, broken.breakage()));
        breakages.merge(broken.breakage(), 1L, Long::sum);
        listener.accept(broken);
    }

    private void writeCells(List<String> cells) throws IOException {
        text.setLength(0);
        for (String cell : cells) {
            text.append('"').append(cell.replace("\"", "\"\"")).append("\";");
            lines += cell.chars().filter(c -> c == '\n').count();
        }
        out.append(text.append('\n'));
        lines++;
    }
}
