package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.customer.CustomerId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an erasure does, or has done.
 *
 * @param removal the customer's part
 * @param others who has the same e-mail address
 * @param compacted whether the database's file was written anew without what was erased
 */
record Erasure(Removal removal, List<CustomerId> others, boolean compacted) implements Result {
    @Override
    public List<String> lines(int room) {
        return removal.lines(room);
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>(removal.remarks());
        if (!others.isEmpty()) {
            remarks.add(
                    "The same e-mail address is that of other customers or guests, too; erase those as well if they are"
                            + " the same person: "
                            + others.stream()
                                    .map(id -> Long.toString(id.value()))
                                    .collect(Collectors.joining(", ")));
        }
        if (isDone() && !compacted) {
            remarks.add(
                    "The database may keep what was erased in its files until their room is used again, and its backups"
                            + " keep it as long as they are kept.");
        }
        return remarks;
    }

    private boolean isDone() {
        return removal.toConfirm().isEmpty();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        removal.write(out);
        out.writeArrayFieldStart("sameEmail");
        for (CustomerId id : others) {
            out.writeNumber(id.value());
        }
        out.writeEndArray();
        out.writeBooleanField("compacted", compacted);
    }
}
