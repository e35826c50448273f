package dev.clientele.examples.shop;

import dev.clientele.examples.shop.web.ServeCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;

/** Starts the shop. */
public final class Main {
    private Main() {}

    /**
     * The program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        // The libraries below log through SLF4J, which is silent but for the web application, instead of the JDK's
        // logging to stderr.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        ShopCommand command = new ShopCommand(Clock.system(ZoneId.of("UTC")), ports -> ports);
        int code = run(command, args, out, err);
        // A web application that was started goes on.
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs it in this process.
     *
     * @return the exit code: 0 fine, 1 it could not be done, 2 the options were wrong
     */
    static int run(ShopCommand command, String[] args, PrintWriter out, PrintWriter err) {
        return new CommandLine(command)
                .addSubcommand(new ServeCommand())
                .setOut(out)
                .setErr(err)
                .execute(args);
    }
}
