package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.b2b.ActivityCode;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.b2b.CompanyNumber;
import dev.clientele.b2b.OtherCompanyNumber;
import dev.clientele.b2b.Website;
import dev.clientele.customer.Address;
import dev.clientele.customer.Customer;
import dev.clientele.history.HistoryPage;
import dev.clientele.note.Note;
import dev.clientele.visit.Visit;
import java.io.IOException;
import java.time.Instant;
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

    void write(CustomerFile file) throws IOException {
        Customer customer = file.customer();
        out.writeNumberField("id", customer.id().value());
        writePerson(file);
        writeAccount(file);
        new ConsentJson(out, zone).writeNow(customer.consents());
        writeNotes(file);
        JsonOutput.texts(out, "groups", file.groups());
        out.writeStringField("defaultGroup", file.groups().get(0));
        out.writeNumberField("sales", file.view().sales().amount());
        out.writeStringField("currency", file.currency());
        writeNumber("rank", file.view().rank());
        JsonOutput.text(out, "lastVisit", file.view().lastVisit().map(this::time));
        writeVisits(file);
        writeAddresses(customer);
        new HostJson(out, zone).write(file.view());
        if (file.isB2b()) {
            writeCompany(customer);
        }
    }

    private void writePerson(CustomerFile file) throws IOException {
        Customer customer = file.customer();
        JsonOutput.text(out, "title", file.title());
        out.writeStringField("firstName", customer.name().first());
        out.writeStringField("lastName", customer.name().last());
        JsonOutput.text(
                out, "birthDate", customer.birthDate().map(birth -> birth.date().toString()));
        writeNumber("age", file.view().age().map(Integer::longValue));
    }

    /** A number, or null. */
    private void writeNumber(String name, Optional<Long> number) throws IOException {
        out.writeFieldName(name);
        if (number.isPresent()) {
            out.writeNumber(number.get());
        } else {
            out.writeNull();
        }
    }

    private void writeNotes(CustomerFile file) throws IOException {
        Optional<HistoryPage<Note>> notes = file.view().notes().shown();
        if (notes.isPresent()) {
            LatestNotes.of(notes.get(), zone).write(out);
        }
    }

    private void writeVisits(CustomerFile file) throws IOException {
        Optional<HistoryPage<Visit>> visits = file.view().visits().shown();
        if (visits.isPresent()) {
            new LatestVisits(visits.get(), zone).write(out);
        }
    }

    private void writeAccount(CustomerFile file) throws IOException {
        Customer customer = file.customer();
        out.writeStringField("email", customer.email().value());
        out.writeBooleanField("guest", customer.isGuest());
        out.writeBooleanField("enabled", customer.isEnabled());
        JsonOutput.text(out, "passwordSince", file.passwordSince().map(this::time));
        out.writeStringField("registered", time(customer.registered()));
        out.writeStringField("updated", time(customer.updated()));
        out.writeNumberField("version", customer.version());
    }

    private void writeAddresses(Customer customer) throws IOException {
        out.writeArrayFieldStart("addresses");
        for (Address address : customer.addresses().addresses()) {
            JsonOutput.object(out, o -> writeAddress(address));
        }
        out.writeEndArray();
    }

    private void writeAddress(Address address) throws IOException {
        out.writeBooleanField("billing", address.isForBilling());
        out.writeBooleanField("shipping", address.isForShipping());
        out.writeStringField("alias", address.alias());
        out.writeStringField("firstName", address.name().first());
        out.writeStringField("lastName", address.name().last());
        out.writeStringField("company", address.company());
        out.writeStringField("line1", address.line1());
        out.writeStringField("line2", address.line2());
        out.writeStringField("postcode", address.postcode());
        out.writeStringField("city", address.city());
        out.writeStringField("state", address.state());
        out.writeStringField("country", address.country().code());
        out.writeStringField("phone", address.phone());
        out.writeStringField("mobile", address.mobile());
        out.writeStringField("vatNumber", address.vatNumber());
        out.writeStringField("other", address.other());
    }

    private void writeCompany(Customer customer) throws IOException {
        out.writeFieldName("company");
        if (customer.b2b().isEmpty()) {
            out.writeNull();
        } else {
            B2bProfile company = customer.b2b().get();
            JsonOutput.object(out, o -> writeCompany(company));
        }
    }

    private void writeCompany(B2bProfile company) throws IOException {
        out.writeStringField("name", company.company());
        out.writeArrayFieldStart("numbers");
        for (CompanyNumber number : company.numbers()) {
            JsonOutput.object(out, o -> writeNumber(number));
        }
        out.writeEndArray();
        out.writeArrayFieldStart("activityCodes");
        for (ActivityCode code : company.activityCodes()) {
            JsonOutput.object(out, o -> writeKind(CompanyLines.kind(code), code.value()));
        }
        out.writeEndArray();
        JsonOutput.text(out, "website", company.website().map(Website::value));
        out.writeNumberField(
                "allowedOutstanding", company.creditTerms().allowedOutstanding().amount());
        out.writeNumberField("maxPaymentDays", company.creditTerms().maxPaymentDays());
        out.writeStringField("risk", Choice.nameOf(company.risk()));
        out.writeNumberField("riskPercent", company.risk().percent());
    }

    private void writeNumber(CompanyNumber number) throws IOException {
        writeKind(CompanyLines.kind(number), number.value());
        if (number instanceof OtherCompanyNumber other) {
            out.writeStringField("scheme", other.scheme());
            out.writeStringField("country", other.country());
        }
    }

    private void writeKind(String kind, String value) throws IOException {
        out.writeStringField("kind", kind);
        out.writeStringField("value", value);
    }

    private String time(Instant at) {
        return CustomerJson.time(at, zone);
    }
}
