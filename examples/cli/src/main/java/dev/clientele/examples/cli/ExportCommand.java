package dev.clientele.examples.cli;

import dev.clientele.csv.CsvWriting;
import dev.clientele.csv.CustomerCsv;
import dev.clientele.query.CustomerRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Customers into a CSV file. */
@Command(name = "export", description = "Writes customers to a CSV file, in the order of their ids.")
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Shell shell;

    @Parameters(paramLabel = "FILE|-", description = "The file, replaced if it exists; - for the standard output.")
    private String target = STANDARD_OUTPUT;

    @Mixin
    private final ListFilter filter = new ListFilter();

    @Mixin
    private final ShopOptions options = new ShopOptions();

    ExportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        try (OpenShop shop = OpenShop.of(options, shell);
                Stream<CustomerRow> rows = shop.clientele().customers().stream(filter.query(shop))) {
            CsvWriting form = CsvWriting.defaults().zone(shop.zone());
            if (target.equals(STANDARD_OUTPUT)) {
                CustomerCsv.write(rows, shell.output(), form);
            } else {
                long written = write(rows, Path.of(target), form);
                shell.say(Words.count(written, "customer") + " written to " + target + ".");
            }
            return ExitCode.FINE;
        }
    }

    private static long write(Stream<CustomerRow> rows, Path file, CsvWriting form) {
        try {
            return CustomerCsv.write(rows, file, form);
        } catch (IOException e) {
            throw new CommandFailedException(
                    "The file " + file + " cannot be written (" + Words.reason(e)
                            + "). Check its folder, who may write there, and the room on the disk.",
                    e);
        }
    }
}
