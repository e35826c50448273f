package dev.clientele.examples.cli;

import dev.clientele.examples.generator.GeneratedShop;
import dev.clientele.examples.generator.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A file with invented customers. */
@Command(
        name = "generate",
        description = "Writes a CSV file with invented customers, always the same for the same numbers.")
final class GenerateCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "N", description = "How many customers.")
    private long customers;

    @Parameters(
            index = "1",
            paramLabel = "FILE|-",
            description = "The file, replaced if it exists; - for the standard output.")
    private String target = STANDARD_OUTPUT;

    @Option(names = "--seed", paramLabel = "S", description = "Another number gives other customers: 1 if not given.")
    private long seed = 1;

    @Option(
            names = "--broken",
            paramLabel = "SHARE",
            description = "Which share of the rows is wrong, such as 0.01: 0 if not given.")
    private double broken;

    GenerateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Summary written = write(shop());
        String place = target.equals(STANDARD_OUTPUT) ? "the standard output" : target;
        shell.say(Words.count(written.rows(), "customer") + " written to " + place + ", "
                + Words.number(written.broken()) + " of them with something wrong.");
        return ExitCode.FINE;
    }

    private GeneratedShop shop() {
        try {
            return GeneratedShop.of(customers).withSeed(seed).withBroken(broken);
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private Summary write(GeneratedShop shop) {
        try {
            return target.equals(STANDARD_OUTPUT) ? print(shop) : shop.write(Path.of(target));
        } catch (IOException e) {
            throw new CommandFailedException(
                    "The file " + target + " cannot be written (" + Words.reason(e)
                            + "). Check its folder, who may write there, and the room on the disk.",
                    e);
        }
    }

    private Summary print(GeneratedShop shop) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(shell.output(), StandardCharsets.UTF_8));
        return shop.write(writer);
    }
}
