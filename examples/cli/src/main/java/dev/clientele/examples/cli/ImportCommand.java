package dev.clientele.examples.cli;

import dev.clientele.csv.CsvReading;
import dev.clientele.csv.CustomerCsv;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeReport;
import dev.clientele.intake.IntakeSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Customers from a CSV file. */
@Command(
        name = "import",
        description = {
            "Takes the customers of a CSV file in.",
            "What is taken in stays, whatever happens later, and the same file can be imported again at any time:"
                    + " customers who are in the shop as the file says count as unchanged."
        })
final class ImportCommand implements Callable<Integer> {
    /** Of the same speed on servers, and a third faster on H2 than chunks of a thousand. */
    private static final int CHUNK = 5_000;

    private final Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file: exports of shop systems, in Dutch, English or French.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Report what would happen, and store nothing.")
    private boolean dryRun;

    @Option(
            names = "--match",
            paramLabel = "email|id",
            description = "How a customer who is in the shop already is recognised: by e-mail if not given.")
    private IntakeOptions.Match match = IntakeOptions.Match.EMAIL;

    @Option(
            names = "--on-match",
            paramLabel = "skip|update|fail",
            description = "What happens to a customer who is in the shop already and differs: skip if not given.")
    private IntakeOptions.OnMatch onMatch = IntakeOptions.OnMatch.SKIP;

    @Option(
            names = "--charset-fallback",
            paramLabel = "NAME",
            converter = CharsetConverter.class,
            defaultValue = "windows-1252",
            description = "The character encoding of a file that is no UTF-8: ${DEFAULT-VALUE} if not given.")
    private Charset fallback = StandardCharsets.UTF_8;

    @Option(names = "--json", description = "Print the summary as a JSON object.")
    private boolean json;

    @Option(names = "--quiet", description = "Show no progress, and no summary unless something is wrong.")
    private boolean quiet;

    @Mixin
    private final ShopOptions options = new ShopOptions();

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (Interruption interruption = Interruption.expected()) {
            ImportOutcome outcome = outcome(interruption);
            outcome.failure().ifPresent(failure -> new Failures(shell).tell(failure.exception(), spec.commandLine()));
            print(outcome);
            shell.out().flush();
            return outcome.exitCode();
        }
    }

    private ImportOutcome outcome(Interruption interruption) {
        ProblemCount problems = new ProblemCount(interruption);
        try {
            return ImportOutcome.finished(report(problems), problems.count());
        } catch (RuntimeException e) {
            return ImportOutcome.failed(e, problems.count());
        }
    }

    private IntakeReport report(ProblemCount problems) {
        CsvReading reading = reading();
        try (OpenShop shop = OpenShop.of(options, shell);
                IntakeSource source = source(reading.zone(shop.zone()));
                ImportProgress progress = ImportProgress.on(shell, quiet)) {
            IntakeOptions wishes = wishes(problems.before(progress)).in(shop.language());
            IntakeReport report = shop.clientele().intake().run(source, wishes);
            shop.written(report.created() + report.updated());
            return report;
        }
    }

    /** Reads the header before there is a database, so that a file that cannot be read leaves none behind. */
    private CsvReading reading() {
        CsvReading reading = CsvReading.defaults().fallbackCharset(fallback);
        if (!canBeReadTwice()) {
            return reading;
        }
        try (IntakeSource header = CustomerCsv.read(file, reading)) {
            return header.charset().map(Charset::forName).map(reading::charset).orElse(reading);
        }
    }

    private IntakeSource source(CsvReading reading) {
        return canBeReadTwice()
                ? CustomerCsv.read(file, reading)
                : CustomerCsv.read(stream(), file.toString(), reading);
    }

    /** All but devices and pipes; a file that is missing is none of them. */
    private boolean canBeReadTwice() {
        return Files.isRegularFile(file) || Files.isDirectory(file) || Files.notExists(file);
    }

    private InputStream stream() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new CommandFailedException(
                    "The file " + file + " cannot be read (" + Words.reason(e) + "). Check who may read it.", e);
        }
    }

    private IntakeOptions wishes(ProblemCount problems) {
        IntakeOptions wishes = IntakeOptions.defaults()
                .chunksOf(CHUNK)
                .matching(match)
                .onMatch(onMatch)
                .tell(problems);
        return dryRun ? wishes.dryRun() : wishes;
    }

    private void print(ImportOutcome outcome) {
        if (json) {
            JsonOutput.print(shell, out -> ImportJson.write(out, outcome));
        } else if (!quiet || outcome.exitCode() != ExitCode.FINE) {
            new ImportSummary(outcome).lines().forEach(shell::print);
        }
    }
}
