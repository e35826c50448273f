package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.DemoData;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of the demo data was made, and what follows from it.
 *
 * @param made how much
 * @param findings what is to be done before the shop opens
 */
record DemoResult(DemoData.Made made, Findings findings) implements Result {
    @Override
    public List<String> lines(int room) {
        String done = made.customers() == 0
                ? "Nothing was changed: the demonstration data was put into this shop before, or one of its addresses is a"
                        + " customer's."
                : "Made " + Words.count(made.customers(), "customer") + " and " + Words.count(made.groups(), "group")
                        + ".";
        return findings.all().isEmpty()
                ? List.of(done)
                : Stream.concat(Stream.of(done), findings.lines(room).stream()).toList();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeNumberField("customers", made.customers());
        out.writeNumberField("groups", made.groups());
        findings.write(out);
    }

    @Override
    public List<String> remarks() {
        return findings.remarks();
    }
}
