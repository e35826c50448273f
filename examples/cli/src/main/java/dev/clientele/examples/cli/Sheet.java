package dev.clientele.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Labels and what they stand for, in sections; for one use. */
final class Sheet {
    static final String INDENT = "  ";

    private final int labels;
    private final List<String> lines = new ArrayList<>();

    /** A sheet whose labels have so many columns. */
    Sheet(String head, int labels) {
        this.labels = labels;
        lines.add(TextWidth.harmless(head));
    }

    Sheet section(String title) {
        lines.add("");
        lines.add(title);
        return this;
    }

    Sheet line(String label, String value) {
        lines.add((INDENT + TextWidth.padded(label, labels, false) + TextWidth.harmless(value)).stripTrailing());
        return this;
    }

    /** A label once, and each value in a line of its own. */
    Sheet lines(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            line(i == 0 ? label : "", values.get(i));
        }
        return this;
    }

    /** The same, with each value in as many lines as it takes where lines have this room. */
    Sheet wrapped(String label, List<String> values, int room) {
        int left = room - INDENT.length() - labels;
        return lines(
                label,
                values.stream()
                        .flatMap(value -> TextWidth.wrapped(value, left).stream())
                        .toList());
    }

    /** Lines that are laid out already. */
    Sheet rows(List<String> rows) {
        rows.forEach(row -> lines.add(INDENT + row));
        return this;
    }

    List<String> lines() {
        return lines;
    }
}
