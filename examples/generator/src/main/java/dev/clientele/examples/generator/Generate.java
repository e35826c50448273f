package dev.clientele.examples.generator;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The command {@code generate N FILE [--seed S] [--broken SHARE]}: writes a {@link GeneratedShop} to a file, or to the
 * standard output for {@code -}, and says in one line what it wrote.
 *
 * <p>Exit status 0 when done, 1 when the file cannot be written, 2 when the command is not understood.
 */
public final class Generate {

    private final OutputStream data;
    private final PrintStream out;
    private final PrintStream err;

    /** For data and messages on the standard output: only the raw stream tells that nobody reads it any more. */
    Generate(OutputStream data, PrintStream out, PrintStream err) {
        this.data = data;
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the virtual machine with its exit status. */
    public static void main(String[] args) {
        System.exit(new Generate(new FileOutputStream(FileDescriptor.out), System.out, System.err).run(args));
    }

    /** Runs the command and returns its exit status. */
    int run(String... args) {
        try {
            return run(Arguments.parse(args));
        } catch (UsageException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private int run(Arguments arguments) {
        try {
            if (arguments.toStandardOutput()) {
                Writer writer = new BufferedWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8));
                err.println(sentence(arguments, arguments.shop().write(writer)));
            } else {
                out.println(sentence(arguments, arguments.shop().write(arguments.file())));
            }
            return 0;
        } catch (IOException e) {
            err.println("Cannot write to " + arguments.target() + ": " + e);
            return 1;
        }
    }

    private static String sentence(Arguments arguments, Summary summary) {
        return "Wrote " + summary.rows() + " customers, " + summary.broken() + " of them broken, in " + summary.lines()
                + " lines to " + arguments.target() + " (seed "
                + arguments.shop().seed() + ").";
    }
}
