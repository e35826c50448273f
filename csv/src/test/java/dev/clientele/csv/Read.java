package dev.clientele.csv;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeSourceException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Text read as if it were the file {@code customers.csv}. */
final class Read {
    static final String NAME = "customers.csv";
    static final String HEADER = "Voornaam;Achternaam;E-mailadres\n";

    private Read() {}

    static IntakeSource source(String text) {
        return source(text.getBytes(StandardCharsets.UTF_8), CsvReading.defaults());
    }

    static IntakeSource source(byte[] bytes, CsvReading options) {
        return CustomerCsv.read(stream(bytes), NAME, options);
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static List<IntakeRow> rows(String text) {
        return rows(source(text), Locale.ENGLISH);
    }

    static List<IntakeRow> rows(IntakeSource source, Locale locale) {
        List<IntakeRow> rows = new ArrayList<>();
        try (source) {
            for (Optional<IntakeRow> row = source.next(locale); row.isPresent(); row = source.next(locale)) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    static List<IntakeCustomer> customers(String text) {
        return rows(text).stream().map(Read::customer).toList();
    }

    static IntakeCustomer customer(IntakeRow row) {
        return ((IntakeRow.Accepted) row).customer();
    }

    static List<Long> lines(List<IntakeRow> rows) {
        return rows.stream().map(IntakeRow::line).toList();
    }

    static IntakeSourceException refusal(String text) {
        return catchThrowableOfType(IntakeSourceException.class, () -> rows(text));
    }
}
