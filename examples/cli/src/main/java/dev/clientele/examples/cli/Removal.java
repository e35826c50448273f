package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a removal does, or has done.
 *
 * @param what what is removed: its kind and id
 * @param name its name
 * @param effects what becomes of others
 * @param plan the plan to confirm
 * @param toConfirm the command that removes it; empty if it is gone
 */
record Removal(String what, String name, List<Effect> effects, String plan, Optional<String> toConfirm)
        implements Result {
    private static final int LABELS = 42;

    /**
     * One thing that a removal does.
     *
     * @param label what it is, for people
     * @param field the same for programs
     * @param number how many of them
     */
    record Effect(String label, String field, long number) {}

    @Override
    public List<String> lines(int room) {
        Sheet sheet = new Sheet((toConfirm.isPresent() ? "To remove " : "Removed ") + what + ", " + name, LABELS);
        effects.forEach(effect -> sheet.line(effect.label(), Words.number(effect.number())));
        if (toConfirm.isPresent()) {
            sheet.line("Plan", plan);
        }
        return sheet.lines();
    }

    @Override
    public List<String> remarks() {
        return toConfirm.map(command -> "Nothing was removed yet. To remove it use: " + command).stream()
                .toList();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeBooleanField("removed", toConfirm.isEmpty());
        for (Effect effect : effects) {
            out.writeNumberField(effect.field(), effect.number());
        }
        out.writeStringField("plan", plan);
    }
}
