package dev.clientele.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A command's surroundings: results go to the standard output, all else to the standard error, both in UTF-8.
 *
 * @param in the standard input
 * @param output the standard output
 * @param out the same for text
 * @param err the standard error
 * @param screen the terminal
 * @param variables the environment's variables, null for one that is not set
 * @param clock tells the time
 */
record Shell(
        InputStream in,
        StandardOutput output,
        PrintStream out,
        PrintStream err,
        Screen screen,
        UnaryOperator<@Nullable String> variables,
        Clock clock) {

    /** The surroundings of this process. */
    static Shell ofProcess() {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        return of(output, err, new ProcessScreen(), System::getenv, Clock.systemUTC())
                .reading(new FileInputStream(FileDescriptor.in));
    }

    /** The same with another standard input. */
    Shell reading(InputStream input) {
        return new Shell(input, output, out, err, screen, variables, clock);
    }

    /** Surroundings with nothing on the standard input. */
    static Shell of(
            StandardOutput output,
            PrintStream err,
            Screen screen,
            UnaryOperator<@Nullable String> variables,
            Clock clock) {
        return new Shell(InputStream.nullInputStream(), output, output.text(), err, screen, variables, clock);
    }

    /** Prints a line of the result. */
    void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** Tells the person in front of it something that is no result. */
    void say(String line) {
        out.flush();
        err.println(line);
    }

    /** Whether the result can go nowhere any more. */
    boolean isBroken() {
        return output.failure().isPresent();
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.apply(name)).filter(value -> !value.isEmpty());
    }

    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
