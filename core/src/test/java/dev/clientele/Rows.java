package dev.clientele;

import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeReport;
import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeSource;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows of a file that a test takes in. */
final class Rows {
    private Rows() {}

    static IntakeCustomer ada() {
        return new IntakeCustomer().firstName("Ada").lastName("Lovelace").email("ada@example.com");
    }

    /** Takes rows in, those that are there already brought up to date. */
    static IntakeReport taken(Clientele shop, IntakeCustomer... customers) {
        try (IntakeSource source = new File(customers)) {
            return shop.intake().run(source, IntakeOptions.defaults().onMatch(IntakeOptions.OnMatch.UPDATE));
        }
    }

    private static final class File implements IntakeSource {
        private final Iterator<IntakeCustomer> customers;
        private long line = 1;

        File(IntakeCustomer... customers) {
            this.customers = List.of(customers).iterator();
        }

        @Override
        public String name() {
            return "klanten.csv";
        }

        @Override
        public Optional<IntakeRow> next(Locale locale) {
            line++;
            return customers.hasNext() ? Optional.of(new IntakeRow.Accepted(line, customers.next())) : Optional.empty();
        }

        @Override
        public void close() {}
    }
}
