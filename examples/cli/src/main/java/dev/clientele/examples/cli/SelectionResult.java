package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.SelectionReport;
import dev.clientele.SelectionReport.Outcome;
import dev.clientele.customer.CustomerId;
import dev.clientele.examples.cli.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What became of each customer of a selection.
 *
 * @param report the library's
 * @param done what was to become of them
 */
record SelectionResult(SelectionReport report, String done) implements Result {
    @Override
    public List<String> lines(int room) {
        return new Table<>(List.of(
                        Column.<Map.Entry<CustomerId, Outcome>>ofNumbers(
                                "ID", entry -> Long.toString(entry.getKey().value())),
                        Column.of("Account", entry -> words(entry.getValue()))))
                .lines(List.copyOf(report.outcomes().entrySet()), room);
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case DONE -> done;
            case UNCHANGED -> "was " + done + " already";
            case NOT_FOUND -> "there is no such customer";
            case DEFAULT_GROUP, NOT_PLANNED, CHANGED_MEANWHILE ->
                "not " + done + ": somebody else changed it meanwhile, so try again";
        };
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("customers");
        for (Map.Entry<CustomerId, Outcome> entry : report.outcomes().entrySet()) {
            JsonOutput.object(out, fields -> {
                fields.writeNumberField("id", entry.getKey().value());
                fields.writeStringField("outcome", Choice.nameOf(entry.getValue()));
            });
        }
        out.writeEndArray();
    }

    @Override
    public int exitCode() {
        return report.outcomes().values().stream()
                        .allMatch(outcome -> outcome == Outcome.DONE || outcome == Outcome.UNCHANGED)
                ? ExitCode.FINE
                : ExitCode.NOT_ALL;
    }
}
