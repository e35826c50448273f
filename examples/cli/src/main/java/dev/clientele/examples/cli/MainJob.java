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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shows the command at work in an empty folder: a shop of 10,000 invented customers, some of its rows broken, is
 * imported, listed, searched and exported. It ends with 1 if anything goes otherwise than expected.
 *
 * <p>The shop is in embedded H2 in that folder, or the first one of a database that is named, where the tables have to be ready
 * and nobody a customer: the export is the same, byte for byte.
 */
public final class MainJob {
    private static final int CUSTOMERS = 10_000;
    private static final double BROKEN = 0.01;

    private static final Pattern DATABASE = Pattern.compile("--db=(?<url>jdbc:(?<kind>\\w+):.*)");

    private final Path folder;
    private final Map<String, String> variables;
    private final PrintStream out;

    private MainJob(Path folder, Map<String, String> variables, PrintStream out) {
        this.folder = folder;
        this.variables = variables;
        this.out = out;
    }

    /**
     * Runs the job.
     *
     * @param args {@code --db=} and the URL of a database; nothing, or nothing after the equals sign, for embedded H2. Who
     *     opens it is in the environment, as for every command
     * @throws IOException if the folder target/main-job, or target/main-job-postgresql and the like, cannot be used
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String option = String.join(" ", args);
        Matcher named = DATABASE.matcher(option);
        Path folder = Path.of("target");
        if (option.isEmpty() || option.equals("--db=")) {
            System.exit(onH2(folder.resolve("main-job"), out).run(CUSTOMERS) ? 0 : 1);
        }
        if (!named.matches()) {
            out.println("Usage: " + MainJob.class.getName() + " [--db=JDBC-URL]");
            System.exit(ExitCode.FAILED);
        }
        MainJob job = on(named.group("url"), folder.resolve("main-job-" + named.group("kind")), Map.of(), out);
        System.exit(job.run(CUSTOMERS) ? 0 : 1);
    }

    /** In the folder, whatever the environment names. */
    static MainJob onH2(Path folder, PrintStream out) {
        return on(DatabaseOptions.DEFAULT_DATABASE, folder, Map.of(), out);
    }

    /** On a database, opened by whom these variables or the environment name. */
    static MainJob on(String url, Path folder, Map<String, String> credentials, PrintStream out) {
        Map<String, String> variables = new HashMap<>(credentials);
        variables.put(DatabaseOptions.DATABASE_VARIABLE, url);
        return new MainJob(folder, variables, out);
    }

    boolean run(int customers) throws IOException {
        empty();
        boolean asExpected = isReady()
                && command(ExitCode.FINE, "generate", "" + customers, "shop.csv", "--broken", "" + BROKEN)
                && command(ExitCode.NOT_ALL, "import", "shop.csv", "--zone", "Europe/Amsterdam")
                && command(ExitCode.FINE, "list", "--sort", "-registered", "--size", "8")
                && command(ExitCode.FINE, "search", "jan", "vries")
                && command(ExitCode.FINE, "export", "export.csv", "--zone", "Europe/Amsterdam");
        return asExpected && exportIsWhole(customers);
    }

    /** Whether it has its tables, and nobody there can be mistaken for the invented customers; H2's are made first. */
    private boolean isReady() throws IOException {
        if (url().equals(DatabaseOptions.DEFAULT_DATABASE)) {
            return true;
        }
        boolean isReady = command(ExitCode.FINE, "schema", "check")
                && command(ExitCode.FINE, "export", "before.csv", "--zone", "Europe/Amsterdam");
        if (isReady && rows(folder.resolve("before.csv")) > 0) {
            out.println("There are customers already: this job wants a database where shop 1 is empty.");
            return false;
        }
        return isReady;
    }

    private String url() {
        return String.valueOf(variables.get(DatabaseOptions.DATABASE_VARIABLE));
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
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        return builder.start();
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
        out.println("The database is " + database() + ", the export " + folder.resolve("export.csv")
                + " holds " + Words.count(found, "customer")
                + (found == expected ? "." : ", but " + Words.number(expected) + " were expected."));
        return found == expected;
    }

    private String database() {
        return url().equals(DatabaseOptions.DEFAULT_DATABASE)
                ? folder.resolve("clientele.mv.db").toString()
                : DatabaseUrl.shown(url());
    }

    private static long rows(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.skip(1).count();
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be read.", e);
        }
    }
}
