package dev.clientele.examples.cli;

import dev.clientele.query.CustomerQuery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Only customers who have a birthday; today is the day where the shop is. */
final class BirthdayFilter {
    static final String ON = "--birthday";
    static final String WITHIN = "--birthday-within";

    @Option(
            names = ON,
            paramLabel = "DATE|today",
            converter = Day.Converter.class,
            description = "Only customers who have their birthday on this day; who was born on 29 February has it on 28"
                    + " February in other years.")
    private @Nullable Day on;

    @Option(
            names = WITHIN,
            paramLabel = "DAYS",
            converter = Converters.OfDays.class,
            description = "Only customers who have their birthday today or in the next DAYS days: 0 to "
                    + Converters.OfDays.MOST + ".")
    private @Nullable Integer within;

    boolean isGiven() {
        return on != null || within != null;
    }

    CustomerQuery applyTo(CustomerQuery query, OpenShop shop) {
        if (on != null && within != null) {
            throw new CommandFailedException(
                    ON + " names one day, and " + WITHIN + " counts days from today on. Give one of the two.");
        }
        LocalDate today = shop.clientele().settings().today();
        if (within != null) {
            return query.withBirthdayBetween(today, today.plusDays(within));
        }
        return on == null ? query : query.withBirthdayOn(on.or(today));
    }
}
