package dev.clientele.examples.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * How long a customer's page takes, depending on how often the customer has ordered, and on how many others have higher sales. The
 * floor is the statements of the same page, done by plain JDBC one after the other; the page asks its ports side by side, and makes
 * objects of the rows. They take turns, each with a call before the one that is timed.
 */
final class PageTimes {
    private static final int WARM_UP = 200;

    private final int customers;
    private final int rounds;
    private final int orders;

    private PageTimes(int customers, int rounds, int orders) {
        this.customers = customers;
        this.rounds = rounds;
        this.orders = orders;
    }

    static PageTimes of(List<String> arguments) {
        int[] given = arguments.stream().mapToInt(Integer::parseInt).toArray();
        return new PageTimes(
                given.length > 0 ? given[0] : 20_000,
                given.length > 1 ? given[1] : 300,
                given.length > 2 ? given[2] : 100_000);
    }

    void run(PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("customer-page");
        try (PageShop shop = PageShop.in(folder)) {
            List<PageWay> ways = shop.ways(customers, orders);
            double[] medians =
                    Arrays.stream(times(ways)).mapToDouble(Medians::median).toArray();
            out.printf("%,d customers, %,d calls each%n", customers, rounds);
            out.printf("%-44s %10s%n", "way", "median ms");
            for (int way = 0; way < medians.length; way++) {
                out.printf("%-44s %10.3f%n", ways.get(way).name(), medians[way] / 1e6);
            }
            out.printf("%-44s %10s%n", "compared", "ratio");
            print(out, "page ÷ floor, 10 orders", medians[0] / medians[1]);
            print(out, "page ÷ floor, %,d orders".formatted(orders), medians[2] / medians[3]);
            print(out, "pages, %,d ÷ 10 orders".formatted(orders), medians[2] / medians[0]);
            print(out, "floors, %,d ÷ 10 orders".formatted(orders), medians[3] / medians[1]);
            print(out, "pages, lowest ÷ highest sales", medians[4] / medians[5]);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void print(PrintStream out, String what, double ratio) {
        out.printf("%-44s %10.3f%n", what, ratio);
    }

    private long[][] times(List<PageWay> ways) throws SQLException {
        long[][] nanos = new long[ways.size()][rounds];
        for (int round = -Math.min(WARM_UP, rounds); round < rounds; round++) {
            for (int turn = 0; turn < ways.size(); turn++) {
                int way = Math.floorMod(turn + round, ways.size());
                // What ran before leaves its statements in the sessions' caches, and threads asleep: let it be the
                // same.
                ways.get(way).call().run();
                long begin = System.nanoTime();
                ways.get(way).call().run();
                nanos[way][Math.max(0, round)] = System.nanoTime() - begin;
            }
        }
        return nanos;
    }
}
