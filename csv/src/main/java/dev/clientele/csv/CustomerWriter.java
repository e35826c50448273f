package dev.clientele.csv;

import dev.clientele.kernel.Money;
import dev.clientele.query.CustomerRow;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;

/** Writes customers as lines of a CSV file: every cell quoted, a separator after each, also after the last. */
final class CustomerWriter {
    private final Writer out;
    private final LocalTimes times;
    private final UnaryOperator<String> guard;
    private final StringBuilder line = new StringBuilder(256);

    CustomerWriter(Writer out, CsvWriting options) {
        this.out = out;
        this.times = new LocalTimes(options.zone());
        this.guard = options.hasFormulaGuard() ? FormulaGuard::putOn : UnaryOperator.identity();
    }

    void writeHeader() throws IOException {
        FileFormat.CUSTOMER_LIST.header().forEach(this::cell);
        writeLine();
    }

    void write(CustomerRow row) throws IOException {
        if (row.isGuest()) {
            throw new IllegalArgumentException("Customer " + row.id().value()
                    + " is a guest, and this format has no column for that: whoever reads the file would give guests accounts."
                    + " Leave guests out of the query.");
        }
        cell(Long.toString(row.id().value()));
        text(row.title().orElse(""));
        text(row.name().first());
        text(row.name().last());
        text(row.email().value());
        cell(row.sales().amount().setScale(Money.DECIMALS).toPlainString());
        flag(row.isEnabled());
        flag(row.hasNewsletter());
        flag(row.hasPartnerOffers());
        cell(times.write(row.registered()));
        cell(row.lastVisit().map(times::write).orElse(""));
        writeLine();
    }

    private void text(String text) {
        cell(guard.apply(text));
    }

    private void flag(boolean yes) {
        cell(yes ? "1" : "0");
    }

    private void cell(String value) {
        line.append('"').append(value.replace("\"", "\"\"")).append("\";");
    }

    private void writeLine() throws IOException {
        out.append(line.append('\n'));
        line.setLength(0);
    }
}
