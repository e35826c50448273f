package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.examples.cli.Table.Column;
import dev.clientele.privacy.PrivacyLogEntry;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/**
 * Exports and erasures.
 *
 * @param entries the latest first
 * @param zone where times are told
 */
record PrivacyLogList(List<PrivacyLogEntry> entries, ZoneId zone) implements Result {
    @Override
    public List<String> lines(int room) {
        return new Table<>(List.of(
                        Column.<PrivacyLogEntry>ofNumbers("Entry", entry -> Long.toString(entry.number())),
                        Column.of("At", entry -> Times.second(entry.at(), zone)),
                        Column.of("Action", entry -> Choice.nameOf(entry.action())),
                        Column.ofNumbers(
                                "Customer",
                                entry -> Long.toString(entry.customer().value())),
                        Column.of("By", entry -> Choice.nameOf(entry.by()))))
                .lines(entries, room);
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("entries");
        for (PrivacyLogEntry entry : entries) {
            JsonOutput.object(out, fields -> write(fields, entry));
        }
        out.writeEndArray();
    }

    private void write(JsonGenerator out, PrivacyLogEntry entry) throws IOException {
        out.writeNumberField("entry", entry.number());
        out.writeStringField("at", CustomerJson.time(entry.at(), zone));
        out.writeStringField("action", Choice.nameOf(entry.action()));
        out.writeNumberField("customer", entry.customer().value());
        out.writeStringField("by", Choice.nameOf(entry.by()));
    }
}
