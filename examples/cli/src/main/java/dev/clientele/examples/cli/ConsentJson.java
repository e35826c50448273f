package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Consents;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Writes permissions as JSON; for one use. */
final class ConsentJson {
    private final JsonGenerator out;
    private final ZoneId zone;

    ConsentJson(JsonGenerator out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    /** A field for each purpose, with its state now. */
    void writeNow(Consents consents) throws IOException {
        out.writeFieldName("newsletter");
        JsonOutput.object(out, fields -> write(consents.newsletter()));
        out.writeFieldName("partnerOffers");
        JsonOutput.object(out, fields -> write(consents.partnerOffers()));
    }

    void writeHistory(List<ConsentChange> history) throws IOException {
        out.writeArrayFieldStart("history");
        for (ConsentChange change : history) {
            JsonOutput.object(out, fields -> write(change));
        }
        out.writeEndArray();
    }

    private void write(ConsentChange change) throws IOException {
        out.writeStringField("purpose", Choice.nameOf(change.purpose()));
        write(change.state());
        out.writeStringField("recordedBy", change.recordedBy().text());
        out.writeStringField("recordedAt", time(change.recordedAt()));
    }

    private void write(Consent consent) throws IOException {
        if (consent instanceof Consent.Granted granted) {
            ConsentEvidence evidence = granted.evidence();
            write("granted", evidence.givenBy(), evidence.at());
            out.writeStringField("how", evidence.how());
            JsonOutput.text(out, "wording", evidence.wording());
            JsonOutput.text(out, "ip", evidence.ip().map(IpAddress::text));
        } else if (consent instanceof Consent.Withdrawn withdrawn) {
            write("withdrawn", withdrawn.by(), withdrawn.at());
        } else {
            out.writeStringField("state", "never asked");
        }
    }

    private void write(String state, Actor by, Instant at) throws IOException {
        out.writeStringField("state", state);
        out.writeStringField("by", by.text());
        out.writeStringField("at", time(at));
    }

    private String time(Instant at) {
        return CustomerJson.time(at, zone);
    }
}
