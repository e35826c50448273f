package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/**
 * What was forgotten.
 *
 * @param visits how many visits; empty if they were left alone
 * @param linksAndFailures how many links and failed attempts
 */
record Pruned(OptionalLong visits, long linksAndFailures) implements Result {
    private static final int LABELS = 20;

    @Override
    public List<String> lines(int room) {
        return new Sheet("Forgotten", LABELS)
                .line("Visits", visits.isPresent() ? Words.number(visits.getAsLong()) : "left alone, without --visits")
                .line("Links and failures", Words.number(linksAndFailures))
                .lines();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        if (visits.isPresent()) {
            out.writeNumberField("visits", visits.getAsLong());
        } else {
            out.writeNullField("visits");
        }
        out.writeNumberField("linksAndFailures", linksAndFailures);
    }
}
