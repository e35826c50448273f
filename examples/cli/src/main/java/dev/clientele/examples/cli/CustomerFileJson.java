package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.kernel.Actor;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Writes one customer as JSON; for one use. */
final class CustomerFileJson {
    private final JsonGenerator out;
    private final ZoneId zone;

    CustomerFileJson(JsonGenerator out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    void write(CustomerFile file, LocalDate today) throws IOException {
        Customer customer = file.customer();
        out.writeNumberField("id", customer.id().value());
        writePerson(file, today);
        writeAccount(customer);
        JsonOutput.object(
                field("newsletter"), o -> writeConsent(customer.consents().of(Purpose.NEWSLETTER)));
        JsonOutput.object(
                field("partnerOffers"), o -> writeConsent(customer.consents().of(Purpose.PARTNER_OFFERS)));
        out.writeArrayFieldStart("groups");
        for (String group : file.groups()) {
            out.writeString(group);
        }
        out.writeEndArray();
        out.writeStringField("defaultGroup", file.groups().get(0));
        out.writeNumberField("sales", file.activity().sales().amount());
        JsonOutput.text(out, "lastVisit", file.activity().lastVisit().map(this::time));
    }

    private void writePerson(CustomerFile file, LocalDate today) throws IOException {
        Customer customer = file.customer();
        JsonOutput.text(out, "title", file.title());
        out.writeStringField("firstName", customer.name().first());
        out.writeStringField("lastName", customer.name().last());
        JsonOutput.text(
                out, "birthDate", customer.birthDate().map(birth -> birth.date().toString()));
        Optional<Integer> age = customer.ageOn(today);
        out.writeFieldName("age");
        if (age.isPresent()) {
            out.writeNumber(age.get());
        } else {
            out.writeNull();
        }
    }

    private void writeAccount(Customer customer) throws IOException {
        out.writeStringField("email", customer.email().value());
        out.writeBooleanField("enabled", customer.isEnabled());
        out.writeStringField("registered", time(customer.registered()));
        out.writeStringField("updated", time(customer.updated()));
        out.writeNumberField("version", customer.version());
    }

    private void writeConsent(Consent consent) throws IOException {
        if (consent instanceof Consent.Granted granted) {
            ConsentEvidence evidence = granted.evidence();
            writeConsent("granted", evidence.givenBy(), evidence.at());
            out.writeStringField("how", evidence.how());
            JsonOutput.text(out, "wording", evidence.wording());
        } else if (consent instanceof Consent.Withdrawn withdrawn) {
            writeConsent("withdrawn", withdrawn.by(), withdrawn.at());
        } else {
            out.writeStringField("state", "never asked");
        }
    }

    private void writeConsent(String state, Actor by, Instant at) throws IOException {
        out.writeStringField("state", state);
        out.writeStringField("by", by.text());
        out.writeStringField("at", time(at));
    }

    private JsonGenerator field(String name) throws IOException {
        out.writeFieldName(name);
        return out;
    }

    private String time(Instant at) {
        return CustomerJson.time(at, zone);
    }
}
