package dev.clientele.privacy;

import dev.clientele.customer.CustomerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a customer's personal data as one JSON document (RFC 8259), as it is read: an array of objects for each section, a line
 * for each object. The format is described in {@code docs/privacy.md}, its schema is {@code docs/personal-data.schema.json}.
 */
public final class PersonalDataJson implements PersonalDataOutput {
    /** The version of the format. */
    public static final int VERSION = 1;

    private static final String HEX = "0123456789abcdef";

    private final Appendable out;
    private final CheckedSections checked = new CheckedSections();

    private PersonalDataJson(Appendable out) {
        this.out = out;
    }

    /**
     * Writes into a text.
     *
     * @param out where to, for example a writer in UTF-8, which the caller closes
     * @return the output
     */
    public static PersonalDataJson to(Appendable out) {
        return new PersonalDataJson(out);
    }

    @Override
    public void begin(CustomerId customer, Instant at) {
        write("{\n  \"format\": \"clientele-personal-data\",\n  \"version\": " + VERSION + ",\n  \"exported\": \"" + at
                + "\",\n  \"customerId\": " + customer.value());
    }

    @Override
    public void section(String name) {
        String endBefore = endOfSection();
        checked.section(name);
        write(endBefore + ",\n  \"" + name + "\": [");
    }

    private String endOfSection() {
        if (!checked.isBegun()) {
            return "";
        }
        return checked.isEmpty() ? "]" : "\n  ]";
    }

    @Override
    public void add(DataRecord entry) {
        String between = checked.isEmpty() ? "\n    " : ",\n    ";
        checked.add(entry);
        write(between);
        write(entry);
    }

    private void write(DataRecord entry) {
        String between = "{";
        for (Map.Entry<String, Optional<DataValue>> field : entry.values().entrySet()) {
            write(between + "\"" + field.getKey() + "\": ");
            field.getValue().ifPresentOrElse(this::write, () -> write("null"));
            between = ", ";
        }
        write(entry.values().isEmpty() ? "{}" : "}");
    }

    private void write(DataValue value) {
        if (value instanceof DataValue.Text text) {
            writeQuoted(text.value());
        } else if (value instanceof DataValue.Numeric number) {
            write(number.value().toPlainString());
        } else if (value instanceof DataValue.Truth truth) {
            write(Boolean.toString(truth.value()));
        } else if (value instanceof DataValue.Moment moment) {
            write("\"" + moment.value() + "\"");
        } else if (value instanceof DataValue.Day day) {
            write("\"" + day.value() + "\"");
        } else if (value instanceof DataValue.Records records) {
            writeAll(records.value());
        }
    }

    private void writeAll(List<DataRecord> records) {
        String between = "[";
        for (DataRecord entry : records) {
            write(between);
            write(entry);
            between = ", ";
        }
        write(records.isEmpty() ? "[]" : "]");
    }

    /** Half of a surrogate pair, which no encoding can keep, is written as an escape like what must be. */
    private void writeQuoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                quoted.append(c).append(text.charAt(++i));
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                appendEscaped(quoted, c);
            } else {
                quoted.append(c);
            }
        }
        write(quoted.append('"'));
    }

    private static void appendEscaped(StringBuilder quoted, char c) {
        quoted.append("\\u")
                .append(HEX.charAt(c >> 12))
                .append(HEX.charAt(c >> 8 & 15))
                .append(HEX.charAt(c >> 4 & 15))
                .append(HEX.charAt(c & 15));
    }

    @Override
    public void end() {
        write(endOfSection() + "\n}\n");
    }

    private void write(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The personal data of a customer cannot be written to where it was sent.", e);
        }
    }
}
