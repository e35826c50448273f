package dev.clientele.examples.cli;

import dev.clientele.examples.generator.GeneratedShop;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows the command at work in an empty folder: a shop of 10,000 invented customers, some of its rows broken, is
 * imported, listed, searched and exported. It ends with 1 if anything goes otherwise than expected.
 */
public final class MainJob {
    private static final int CUSTOMERS = 10_000;
    private static final double BROKEN = 0.01;

    private final Path folder;
    private final PrintStream out;

    MainJob(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Runs the job.
     *
     * @param args none
     * @throws IOException if the folder target/main-job cannot be used
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new MainJob(Path.of("target/main-job"), out).run(CUSTOMERS) ? 0 : 1);
    }

    boolean run(int customers) throws IOException {
        empty();
        boolean asExpected = command(ExitCode.FINE, "generate", "" + customers, "shop.csv", "--broken", "" + BROKEN)
                && command(ExitCode.NOT_ALL, "import", "shop.csv", "--zone", "Europe/Amsterdam")
                && command(ExitCode.FINE, "list", "--sort", "-registered", "--size", "8")
                && command(ExitCode.FINE, "search", "jan", "vries")
                && command(ExitCode.FINE, "export", "export.csv", "--zone", "Europe/Amsterdam");
        return asExpected && exportIsWhole(customers);
    }

    private void empty() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private boolean command(int expected, String... args) throws IOException {
        out.println("$ clientele " + String.join(" ", args));
        int exitCode = exitCode(start(args));
        out.println();
        if (exitCode != expected) {
            out.println("The command ended with " + exitCode + " where " + expected + " was expected.");
        }
        return exitCode == expected;
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                absoluteClassPath(),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** The commands run in another folder than this program. */
    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElse("");
    }

    private int exitCode(Process process) throws IOException {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(out::println);
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private boolean exportIsWhole(int customers) throws IOException {
        long expected = GeneratedShop.of(customers)
                .withBroken(BROKEN)
                .write(Writer.nullWriter())
                .good();
        long found = rows(folder.resolve("export.csv"));
        out.println(
                "The database is " + folder.resolve("clientele.mv.db") + ", the export " + folder.resolve("export.csv")
                        + " holds " + Words.count(found, "customer")
                        + (found == expected ? "." : ", but " + Words.number(expected) + " were expected."));
        return found == expected;
    }

    private static long rows(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.skip(1).count();
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be read.", e);
        }
    }
}
