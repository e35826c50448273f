package dev.clientele.examples.shop.web;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Starts the shop as a web application. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the shop on port 8080 until it is stopped.",
        footer = "Every setting of Spring can be added, for example --server.port=9000"
                + " --spring.datasource.url=jdbc:h2:file:/srv/shop --clientele.schema.apply=true")
public final class ServeCommand implements Callable<Integer> {
    @Option(names = "--demo", description = "A shop in memory, filled with a year of business.")
    private boolean demo;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        SpringApplication application = new SpringApplication(ShopApplication.class);
        if (demo) {
            application.setAdditionalProfiles("demo");
        }
        try {
            application.run(settings.toArray(String[]::new));
            return 0;
        } catch (RuntimeException e) {
            // Spring has logged all of it; what to do comes last.
            terminal().println(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return 1;
        }
    }

    private PrintWriter terminal() {
        return Objects.requireNonNull(spec, "The command is run by picocli alone.")
                .commandLine()
                .getErr();
    }
}
