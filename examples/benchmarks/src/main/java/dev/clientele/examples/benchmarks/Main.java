package dev.clientele.examples.benchmarks;

import java.util.Arrays;

/** Runs a benchmark: {@code java -jar benchmarks.jar NAME …}. */
final class Main {
    private static final String USAGE = """
            Benchmarks, each with a floor measured in the same run:

              h2-import [ROWS [CHUNK [SETTINGS]]]   customers into a new H2 file in several ways
                                                    (200000 rows, chunks of 1000; SETTINGS go into the URL,
                                                    for example ";CACHE_SIZE=32768")
            """;

    private Main() {}

    /**
     * Runs the benchmark that the first argument names.
     *
     * @param args its name and arguments
     * @throws Exception if it fails
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 0 || !args[0].equals("h2-import")) {
            System.err.print(USAGE);
            System.exit(2);
        }
        H2Import.of(Arrays.asList(args).subList(1, args.length)).run(System.out);
    }
}
