package dev.clientele.examples.cli;

import dev.clientele.customer.RequiredField;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which fields a customer must fill in to create an account.
 *
 * @param fields none, or some
 */
record RequiredFields(Set<RequiredField> fields) {
    private static final String NONE = "none";

    String text() {
        return fields.isEmpty() ? NONE : fields.stream().map(Choice::nameOf).collect(Collectors.joining(", "));
    }

    /** Reads {@code title,birth-date}, or {@code none}. */
    static final class Converter implements ITypeConverter<RequiredFields> {
        @Override
        public RequiredFields convert(String text) {
            EnumSet<RequiredField> fields = EnumSet.noneOf(RequiredField.class);
            if (!text.strip().equalsIgnoreCase(NONE)) {
                for (String name : text.split(",", -1)) {
                    fields.add(field(name));
                }
            }
            return new RequiredFields(fields);
        }

        private static RequiredField field(String name) {
            try {
                return Choice.of(RequiredField.class, name);
            } catch (TypeConversionException e) {
                throw new TypeConversionException("'" + name + "' is no field that can be required; write " + NONE
                        + ", or some of " + Choice.all(RequiredField.class) + ", with commas between them.");
            }
        }
    }
}
