package dev.clientele.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Labels and what they stand for, in sections; for one use. */
final class Sheet {
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
        lines.add(("  " + TextWidth.padded(label, labels, false) + TextWidth.harmless(value)).stripTrailing());
        return this;
    }

    /** A label once, and each value in a line of its own. */
    Sheet lines(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            line(i == 0 ? label : "", values.get(i));
        }
        return this;
    }

    List<String> lines() {
        return lines;
    }
}
