package dev.clientele.contract;

import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A source whose rows are written down in the test; the first row stands on line 2. */
final class ListedRows implements IntakeSource {
    private final List<IntakeRow> rows = new ArrayList<>();
    private int given;
    private boolean breaks;

    static IntakeCustomer row(String first, String last, String email) {
        return new IntakeCustomer().firstName(first).lastName(last).email(email);
    }

    static ListedRows of(IntakeCustomer... customers) {
        ListedRows source = new ListedRows();
        for (IntakeCustomer customer : customers) {
            source.and(new IntakeRow.Accepted(source.rows.size() + 2L, customer));
        }
        return source;
    }

    ListedRows and(IntakeRow row) {
        rows.add(row);
        return this;
    }

    /** The source fails after its last row. */
    ListedRows breaking() {
        breaks = true;
        return this;
    }

    @Override
    public String name() {
        return "customers.csv";
    }

    @Override
    public Optional<IntakeRow> next(Locale locale) {
        if (given < rows.size()) {
            return Optional.of(rows.get(given++));
        }
        if (breaks) {
            throw new IntakeSourceException("file.unterminated-quote", given + 2L, "A quote never ends.");
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> columnOf(String field) {
        return field.equals("email") ? Optional.of("E-mailadres") : Optional.empty();
    }

    @Override
    public void close() {
        given = rows.size();
    }
}
