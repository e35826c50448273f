package dev.clientele.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How fast customers with random e-mail addresses, in no order of their ids, go into a new H2 file.
 *
 * <p>Every way writes the same rows, a transaction a chunk, into a database of its own; only the writing is timed. The floor,
 * a table with a primary key alone that is filled in the order of its ids, runs before and after the others: its two figures
 * show how steady the machine is. Seconds are of the clock and of the processor; the latter includes what H2 does in the
 * background, and says more on a busy machine.
 */
final class H2Import {
    private static final int WARM_UP = 20_000;

    private final int rows;
    private final int chunk;
    private final String settings;

    private H2Import(int rows, int chunk, String settings) {
        this.rows = rows;
        this.chunk = chunk;
        this.settings = settings;
    }

    static H2Import of(List<String> arguments) {
        int rows = arguments.isEmpty() ? 200_000 : Integer.parseInt(arguments.get(0));
        int chunk = arguments.size() < 2 ? 1_000 : Integer.parseInt(arguments.get(1));
        return new H2Import(rows, chunk, arguments.size() < 3 ? "" : arguments.get(2));
    }

    void run(PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("h2-import");
        try {
            CustomerFile shuffled = CustomerFile.generated(folder.resolve("shuffled.csv"), rows);
            CustomerFile sorted = shuffled.sortedInto(folder.resolve("sorted.csv"));
            out.printf("%,d rows, chunks of %,d, heap %,d MB, settings \"%s\"%n", rows, chunk, heap(), settings);
            out.printf("%-52s %10s %10s %9s %12s%n", "way", "rows/s", "CPU µs/row", "file MB", "CPU ÷ floor");
            Measured cold = measure(folder, ImportWay.STORE, shuffled, WARM_UP);
            Measured floor = measure(folder, ImportWay.FLOOR, sorted, rows);
            print(out, "(the store, " + WARM_UP + " rows, cold)", cold, floor);
            print(out, ImportWay.FLOOR.words(), floor, floor);
            for (ImportWay way : ImportWay.beyondTheFloor()) {
                print(out, way.words(), measure(folder, way, shuffled, rows), floor);
            }
            print(out, ImportWay.FLOOR.words(), measure(folder, ImportWay.FLOOR, sorted, rows), floor);
        } finally {
            Folders.delete(folder);
        }
    }

    private Measured measure(Path folder, ImportWay way, CustomerFile file, int most) throws Exception {
        Path place = Files.createDirectory(folder.resolve("database"));
        try (ImportTarget target = ImportTarget.open(place, settings, way)) {
            Measured measured = new Measured();
            file.chunks(chunk, most, customers -> measured.time(customers.size(), () -> target.write(customers)));
            measured.time(0, target::finish);
            return measured.of(size(place));
        } finally {
            Folders.delete(place);
        }
    }

    private static void print(PrintStream out, String way, Measured measured, Measured floor) {
        out.printf(
                "%-52s %,10d %10.0f %9d %12.1f%n",
                way,
                measured.rowsPerSecond(),
                measured.cpuMicrosPerRow(),
                measured.megabytes(),
                measured.cpuMicrosPerRow() / floor.cpuMicrosPerRow());
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    private static long size(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : Folders.files(folder)) {
            bytes += Files.size(file);
        }
        return bytes >> 20;
    }
}
