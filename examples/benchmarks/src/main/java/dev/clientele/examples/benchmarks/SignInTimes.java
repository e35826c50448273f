package dev.clientele.examples.benchmarks;

import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long signing in takes: every way to be refused, the success, and the bare comparison of a password with a hash, which is the
 * floor. They take turns, in another order each round, so that whatever else the machine does hits all of them alike.
 */
final class SignInTimes {
    private static final int WARM_UP = 5;

    private final int rounds;
    private final PasswordHasher hasher;

    private SignInTimes(int rounds, PasswordHasher hasher) {
        this.rounds = rounds;
        this.hasher = hasher;
    }

    static SignInTimes of(List<String> arguments) {
        int rounds = arguments.isEmpty() ? 200 : Integer.parseInt(arguments.get(0));
        return new SignInTimes(rounds, arguments.size() < 2 ? PasswordHashers.pbkdf2() : hasher(arguments.get(1)));
    }

    private static PasswordHasher hasher(String name) {
        return switch (name) {
            case "pbkdf2" -> PasswordHashers.pbkdf2();
            case "argon2id" -> PasswordHashers.argon2id();
            case "bcrypt" -> PasswordHashers.bcrypt(12);
            default -> PasswordHashers.pbkdf2(Integer.parseInt(name));
        };
    }

    void run(PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("sign-in");
        try (SignInShop shop = SignInShop.in(folder, hasher)) {
            List<SignInWay> ways = shop.ways();
            long[][] nanos = times(ways);
            double floor = Medians.median(nanos[0]);
            out.printf("%,d calls each, %s%n", rounds, hasher.id());
            out.printf("%-32s %10s %10s%n", "way", "median ms", "÷ floor");
            for (int way = 0; way < nanos.length; way++) {
                double median = Medians.median(nanos[way]);
                out.printf("%-32s %10.3f %10.3f%n", ways.get(way).name(), median / 1e6, median / floor);
            }
            out.printf("slowest ÷ fastest way to be refused: %.3f%n", spread(ways, nanos));
        } finally {
            Folders.delete(folder);
        }
    }

    private long[][] times(List<SignInWay> ways) {
        long[][] nanos = new long[ways.size()][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int turn = 0; turn < ways.size(); turn++) {
                int way = Math.floorMod(turn + round, ways.size());
                long begin = System.nanoTime();
                ways.get(way).call().run();
                nanos[way][Math.max(0, round)] = System.nanoTime() - begin;
            }
        }
        return nanos;
    }

    private static double spread(List<SignInWay> ways, long[][] nanos) {
        List<Double> medians = new ArrayList<>();
        for (int way = 0; way < nanos.length; way++) {
            if (ways.get(way).isRefusal()) {
                medians.add(Medians.median(nanos[way]));
            }
        }
        return medians.stream().max(Double::compare).orElseThrow()
                / medians.stream().min(Double::compare).orElseThrow();
    }
}
