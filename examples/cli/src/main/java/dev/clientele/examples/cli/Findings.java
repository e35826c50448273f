package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.LaunchFinding;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be done before the shop opens to the public.
 *
 * @param all the worst first
 */
record Findings(List<LaunchFinding> all) implements Result {
    private static final String INDENT = "  ";

    static Findings of(OpenShop shop) {
        return new Findings(shop.clientele().launchCheck().findings());
    }

    @Override
    public List<String> lines(int room) {
        return all.isEmpty()
                ? List.of("Nothing found.")
                : all.stream().flatMap(finding -> lines(finding, room)).toList();
    }

    private static Stream<String> lines(LaunchFinding finding, int room) {
        Stream<String> details = Stream.of(finding.why(), finding.cure())
                .flatMap(text -> TextWidth.wrapped(text, room - INDENT.length()).stream())
                .map(line -> INDENT + line);
        return Stream.concat(TextWidth.wrapped(finding.what(), room).stream(), details);
    }

    /** The shop is opened by this program, and the application may know more than this library does. */
    @Override
    public List<String> remarks() {
        return all.stream().anyMatch(finding -> finding.risk() == LaunchFinding.Risk.UNVERIFIABLE_HASHES)
                ? List.of("The application may verify hashes that this command cannot.")
                : List.of();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("findings");
        for (LaunchFinding finding : all) {
            JsonOutput.object(out, fields -> write(fields, finding));
        }
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, LaunchFinding finding) throws IOException {
        out.writeStringField("code", finding.risk().code());
        out.writeNumberField("count", finding.count());
        out.writeStringField("what", finding.what());
        out.writeStringField("why", finding.why());
        out.writeStringField("cure", finding.cure());
        if (finding.customer().isPresent()) {
            out.writeNumberField("customer", finding.customer().get().value());
        }
        if (finding.hashes().isPresent()) {
            out.writeStringField("hashes", finding.hashes().get());
        }
    }

    @Override
    public int exitCode() {
        return all.isEmpty() ? ExitCode.FINE : ExitCode.NOT_ALL;
    }
}
