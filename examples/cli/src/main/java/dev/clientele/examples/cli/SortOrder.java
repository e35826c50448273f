package dev.clientele.examples.cli;

import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerSort;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What a list is sorted by.
 *
 * @param field what to compare
 * @param descending whether high values come first
 */
record SortOrder(CustomerSort field, boolean descending) {
    CustomerQuery applyTo(CustomerQuery query) {
        CustomerQuery sorted = query.sortedBy(field);
        return descending ? sorted.descending() : sorted;
    }

    /** Reads {@code last-name}, or {@code -last-name} for the opposite order. */
    static final class Converter implements ITypeConverter<SortOrder> {
        @Override
        public SortOrder convert(String text) {
            boolean descending = text.startsWith("-");
            String name = descending ? text.substring(1) : text;
            return Arrays.stream(CustomerSort.values())
                    .filter(field -> Choice.nameOf(field).equalsIgnoreCase(name))
                    .findFirst()
                    .map(field -> new SortOrder(field, descending))
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                            + Choice.all(CustomerSort.class)
                            + ", or one of these after a minus for the opposite order."));
        }
    }
}
