package dev.clientele.examples.cli;

import dev.clientele.intake.IntakeReject;
import dev.clientele.intake.IntakeReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The summary of an import for people; for one use. */
final class ImportSummary {
    private static final int SHOWN_REJECTS = 10;
    private static final int LABELS = 11;
    private static final int NUMBERS = 11;

    private final ImportOutcome outcome;
    private final List<String> lines = new ArrayList<>();

    ImportSummary(ImportOutcome outcome) {
        this.outcome = outcome;
    }

    /** Nothing if no row was read, since the failure says it all. */
    List<String> lines() {
        outcome.report().ifPresent(this::add);
        return lines;
    }

    private void add(IntakeReport report) {
        addHeading(report);
        addNumbers(report);
        addRejects(report);
        addRemarks(report);
        outcome.failure().ifPresent(failure -> addWhatIsIn(report, failure));
    }

    private void addHeading(IntakeReport report) {
        String heading =
                report.source() + ": " + Words.count(report.read(), "row") + " read in " + Words.time(report.elapsed())
                        + report.charset().map(charset -> ", as " + charset).orElse("");
        lines.add(heading + (report.isDryRun() ? ". Dry run, nothing was stored:" : ""));
    }

    private void addNumbers(IntakeReport report) {
        number("created", report.created(), "");
        number("updated", report.updated(), "");
        number("unchanged", report.unchanged(), "");
        number("skipped", report.skipped(), "differ from the customer in the shop; --on-match update takes them over");
        number("rejected", report.rejected(), "");
    }

    private void number(String label, long number, String remark) {
        String line =
                "  " + TextWidth.padded(label, LABELS, false) + TextWidth.padded(Words.number(number), NUMBERS, true);
        lines.add(number == 0 || remark.isEmpty() ? line : line + "  " + remark);
    }

    private void addRejects(IntakeReport report) {
        if (report.rejects().isEmpty()) {
            return;
        }
        lines.add("Rejected:");
        report.rejects().stream().limit(SHOWN_REJECTS).forEach(reject -> lines.add("  " + sentence(reject)));
        if (outcome.problems() > SHOWN_REJECTS) {
            lines.add("  and " + Words.count(outcome.problems() - SHOWN_REJECTS, "problem")
                    + " more; --json shows the first " + ImportJson.MOST_REJECTS + ".");
        }
    }

    private static String sentence(IntakeReject reject) {
        String column = reject.column().map(label -> ", " + label).orElse("");
        return TextWidth.harmless("line " + reject.line() + column + ": " + reject.message());
    }

    private void addRemarks(IntakeReport report) {
        if (report.withdrawalsKept() > 0) {
            lines.add("Permissions in the file that had been withdrawn here, and stay withdrawn: "
                    + Words.number(report.withdrawalsKept()) + ".");
        }
        if (!report.unknownColumns().isEmpty()) {
            String labels = report.unknownColumns().stream()
                    .map(label -> "\"" + TextWidth.harmless(label) + "\"")
                    .collect(Collectors.joining(", "));
            lines.add("Columns that are not understood were left aside: " + labels + ".");
        }
    }

    private void addWhatIsIn(IntakeReport report, ImportFailure failure) {
        lines.add(
                failure.line().isPresent()
                        ? "Nothing from line " + failure.line().getAsLong() + " on was taken in."
                        : "The rows after these were not taken in.");
        if (!report.isDryRun()) {
            lines.add(
                    report.created() + report.updated() == 0
                            ? "Nothing was stored."
                            : "What was created and updated is in the shop and stays; importing again goes on from there.");
        }
    }
}
