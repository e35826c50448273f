package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.consent.Purpose;
import dev.clientele.query.CustomerRow;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Whom mail may be sent to now.
 *
 * @param purpose what for
 * @param rows to be read once
 */
record Consenting(Purpose purpose, Stream<CustomerRow> rows) implements StreamedResult {
    @Override
    public void print(Shell shell) {
        Iterator<CustomerRow> left = rows.iterator();
        if (!left.hasNext()) {
            shell.say("Nobody permits this now.");
        }
        while (left.hasNext() && !shell.isBroken()) {
            shell.print(line(left.next()));
        }
    }

    private static String line(CustomerRow row) {
        String name = row.name().first() + " " + row.name().last();
        return row.id().value() + "\t" + TextWidth.harmless(name) + "\t"
                + TextWidth.harmless(row.email().value());
    }

    @Override
    public void write(JsonGenerator out, Shell shell) throws IOException {
        out.writeStringField("purpose", Choice.nameOf(purpose));
        out.writeArrayFieldStart("customers");
        for (Iterator<CustomerRow> left = rows.iterator(); left.hasNext() && !shell.isBroken(); ) {
            CustomerRow row = left.next();
            JsonOutput.object(out, fields -> write(fields, row));
        }
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, CustomerRow row) throws IOException {
        out.writeNumberField("id", row.id().value());
        out.writeStringField("firstName", row.name().first());
        out.writeStringField("lastName", row.name().last());
        out.writeStringField("email", row.email().value());
    }
}
