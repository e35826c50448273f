package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.intake.IntakeReject;
import dev.clientele.intake.IntakeReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** The summary of an import for programs. */
final class ImportJson {
    static final int MOST_REJECTS = 100;
    private static final int MILLIS = 3;

    private ImportJson() {}

    static void write(JsonGenerator out, ImportOutcome outcome) throws IOException {
        Optional<IntakeReport> report = outcome.report();
        out.writeNumberField("read", number(report, IntakeReport::read));
        out.writeNumberField("created", number(report, IntakeReport::created));
        out.writeNumberField("updated", number(report, IntakeReport::updated));
        out.writeNumberField("unchanged", number(report, IntakeReport::unchanged));
        out.writeNumberField("skipped", number(report, IntakeReport::skipped));
        out.writeNumberField("rejected", number(report, IntakeReport::rejected));
        long millis = number(report, r -> r.elapsed().toMillis());
        out.writeNumberField("seconds", BigDecimal.valueOf(millis, MILLIS));
        JsonOutput.text(out, "charset", report.flatMap(IntakeReport::charset));
        out.writeArrayFieldStart("rejects");
        List<IntakeReject> rejects = report.map(IntakeReport::rejects).orElse(List.of());
        for (IntakeReject reject : rejects.subList(0, Math.min(rejects.size(), MOST_REJECTS))) {
            JsonOutput.object(out, fields -> writeReject(fields, reject));
        }
        out.writeEndArray();
        if (outcome.failure().isPresent()) {
            out.writeFieldName("error");
            JsonOutput.object(
                    out, fields -> writeError(fields, outcome.failure().get()));
        }
    }

    private static long number(Optional<IntakeReport> report, ToLongFunction<IntakeReport> value) {
        return report.map(r -> value.applyAsLong(r)).orElse(0L);
    }

    private static void writeReject(JsonGenerator out, IntakeReject reject) throws IOException {
        out.writeNumberField("line", reject.line());
        JsonOutput.text(out, "column", reject.column());
        out.writeStringField("code", reject.code());
        out.writeStringField("message", reject.message());
    }

    private static void writeError(JsonGenerator out, ImportFailure failure) throws IOException {
        out.writeStringField("code", failure.code());
        writeLine(out, failure.line());
        out.writeStringField("message", failure.message());
    }

    private static void writeLine(JsonGenerator out, OptionalLong line) throws IOException {
        out.writeFieldName("line");
        if (line.isPresent()) {
            out.writeNumber(line.getAsLong());
        } else {
            out.writeNull();
        }
    }
}
