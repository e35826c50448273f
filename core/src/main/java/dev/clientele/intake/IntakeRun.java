package dev.clientele.intake;

import dev.clientele.kernel.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of the intake: reads a chunk, has it written, tells how it went, until the source ends. */
final class IntakeRun {
    private final IntakeSource source;
    private final IntakeOptions options;
    private final RowCheck check;
    private final ChunkWriter writer;
    private final long started = System.nanoTime();
    private final Tally tally = new Tally();
    private final List<IntakeReject> kept = new ArrayList<>();
    private @Nullable RuntimeException failure;

    IntakeRun(IntakeSource source, IntakeOptions options, RowCheck check, ChunkWriter writer) {
        this.source = source;
        this.options = options;
        this.check = check;
        this.writer = writer;
    }

    IntakeReport run() {
        try {
            boolean more = true;
            while (more) {
                more = takeChunk();
            }
        } catch (RuntimeException e) {
            throw new IntakeStoppedException(report(), e);
        }
        if (failure != null) {
            throw new IntakeStoppedException(report(), failure);
        }
        return report();
    }

    private boolean takeChunk() {
        List<IntakeRow.Accepted> rows = new ArrayList<>();
        List<IntakeReject> rejects = new ArrayList<>();
        Tally chunk = new Tally();
        boolean more = read(rows, rejects, chunk);
        ChunkWriter.Outcome outcome = writer.write(rows);
        chunk.add(outcome.tally());
        outcome.rejects().forEach(row -> reject(row, rejects, chunk));
        tally.add(chunk);
        tell(rejects);
        return more;
    }

    /** A source that fails is heard of only after the rows before the trouble are in. */
    private boolean read(List<IntakeRow.Accepted> rows, List<IntakeReject> rejects, Tally chunk) {
        try {
            while (rows.size() + chunk.rejected < options.chunk()) {
                Optional<IntakeRow> row = source.next(options.locale());
                if (row.isEmpty()) {
                    return false;
                }
                sort(row.get(), rows, rejects, chunk);
            }
            return true;
        } catch (RuntimeException e) {
            failure = e;
            return false;
        }
    }

    private void sort(IntakeRow row, List<IntakeRow.Accepted> rows, List<IntakeReject> rejects, Tally chunk) {
        if (row instanceof IntakeRow.Rejected rejected) {
            reject(rejected, rejects, chunk);
        } else if (row instanceof IntakeRow.Accepted accepted) {
            List<Problem> problems = check.problems(accepted);
            if (problems.isEmpty()) {
                rows.add(accepted);
            } else {
                reject(new IntakeRow.Rejected(accepted.line(), problems), rejects, chunk);
            }
        }
    }

    private void reject(IntakeRow.Rejected row, List<IntakeReject> rejects, Tally chunk) {
        chunk.rejected++;
        for (Problem problem : row.problems()) {
            rejects.add(
                    new IntakeReject(row.line(), source.columnOf(problem.path()), problem.code(), problem.message()));
        }
    }

    private void tell(List<IntakeReject> rejects) {
        rejects.sort(Comparator.comparingLong(IntakeReject::line));
        for (IntakeReject reject : rejects) {
            if (kept.size() < options.rejects()) {
                kept.add(reject);
            }
            options.listener().onReject(reject);
        }
        options.listener().onProgress(new IntakeProgress(tally.rows(), tally.rejected, source.progress(), elapsed()));
    }

    private IntakeReport report() {
        return new IntakeReport(source, options.isDryRun(), tally, kept, elapsed());
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
