package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.settings.Settings;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * All settings, those that were changed with what they were.
 *
 * @param shop the shop's number
 * @param before as they were
 * @param now as they are
 */
record SettingsSheet(int shop, Settings before, Settings now) implements Result {
    private static final int LABELS = 18;
    private static final List<Line> LINES = List.of(
            new Line("B2B mode", "b2b", settings -> Switch.text(settings.isB2b())),
            new Line("Required fields", "required", settings -> new RequiredFields(settings.required()).text()),
            new Line("Names", "names", settings -> Choice.nameOf(settings.names())),
            new Line(
                    "Password length",
                    "passwordLength",
                    settings -> "at least " + settings.passwords().minLength()),
            new Line("Currency", "currency", settings -> settings.currency().getCurrencyCode()),
            new Line("Time zone", "zone", settings -> settings.zone().getId()),
            new Line("Language", "language", settings -> settings.language().getLanguage()));

    /** One setting: its name for people and for programs, and its text. */
    private record Line(String label, String field, Function<Settings, String> text) {}

    @Override
    public List<String> lines(int room) {
        Sheet sheet = new Sheet("Settings of shop " + shop, LABELS);
        LINES.forEach(line -> sheet.line(line.label(), line.text().apply(now) + was(line)));
        return sheet.lines();
    }

    private String was(Line line) {
        return isChanged(line) ? " (was " + line.text().apply(before) + ")" : "";
    }

    private boolean isChanged(Line line) {
        return !line.text().apply(before).equals(line.text().apply(now));
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeNumberField("shop", shop);
        out.writeBooleanField("b2b", now.isB2b());
        JsonOutput.texts(
                out, "required", now.required().stream().map(Choice::nameOf).toList());
        out.writeStringField("names", Choice.nameOf(now.names()));
        out.writeNumberField("passwordLength", now.passwords().minLength());
        out.writeStringField("currency", now.currency().getCurrencyCode());
        out.writeStringField("zone", now.zone().getId());
        out.writeStringField("language", now.language().getLanguage());
        out.writeNumberField("version", now.version());
        JsonOutput.texts(
                out,
                "changed",
                LINES.stream().filter(this::isChanged).map(Line::field).toList());
    }
}
