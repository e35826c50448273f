package dev.clientele.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day as people type it.
 *
 * @param date the date; empty for today
 */
record Day(Optional<LocalDate> date) {
    LocalDate or(LocalDate today) {
        return date.orElse(today);
    }

    /** Reads it. */
    static final class Converter implements ITypeConverter<Day> {
        @Override
        public Day convert(String text) {
            if (text.equalsIgnoreCase("today")) {
                return new Day(Optional.empty());
            }
            try {
                return new Day(Optional.of(LocalDate.parse(text)));
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is no day; write one like 2026-05-03, or today.");
            }
        }
    }
}
