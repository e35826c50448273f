package dev.clientele.intake;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows from a list. */
final class Source implements IntakeSource {
    private final Iterator<IntakeRow> rows;

    Source(IntakeRow... rows) {
        this.rows = List.of(rows).iterator();
    }

    @Override
    public String name() {
        return "klanten.csv";
    }

    @Override
    public Optional<IntakeRow> next(Locale locale) {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public void close() {}
}
