package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.customer.CustomerId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * That personal data was written.
 *
 * @param customer whose
 * @param format in which form
 * @param place where to
 */
record PersonalDataWritten(CustomerId customer, PrivacyExportCommand.Format format, Path place) implements Result {
    @Override
    public List<String> lines(int room) {
        return List.of();
    }

    @Override
    public List<String> remarks() {
        return List.of("All personal data of customer " + customer.value() + " written to " + place
                + ". Hand it to nobody else, and delete it when it was handed out.");
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeNumberField("customer", customer.value());
        out.writeStringField("format", Choice.nameOf(format));
        out.writeStringField("to", place.toString());
    }
}
