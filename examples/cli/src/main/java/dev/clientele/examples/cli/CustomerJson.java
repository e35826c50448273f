package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.Page;
import dev.clientele.query.PageCursor;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Rows of the list as JSON; times with the zone's offset, amounts as exact numbers, null for what is not known. */
final class CustomerJson {
    private final ZoneId zone;
    private final boolean b2b;
    private final boolean birthDates;

    private CustomerJson(ZoneId zone, boolean b2b, boolean birthDates) {
        this.zone = zone;
        this.b2b = b2b;
        this.birthDates = birthDates;
    }

    static CustomerJson in(OpenShop shop) {
        return new CustomerJson(shop.zone(), shop.settings().isB2b(), false);
    }

    /** The same with the birth date in each row. */
    CustomerJson withBirthDates() {
        return new CustomerJson(zone, b2b, true);
    }

    void writePage(JsonGenerator out, Page<CustomerRow> page) throws IOException {
        writeRows(out, page);
        JsonOutput.text(out, "next", page.next().map(PageCursor::text));
    }

    void writeFound(JsonGenerator out, Page<CustomerRow> page) throws IOException {
        writeRows(out, page);
        out.writeBooleanField("more", page.next().isPresent());
    }

    private void writeRows(JsonGenerator out, Page<CustomerRow> page) throws IOException {
        out.writeArrayFieldStart("customers");
        for (CustomerRow row : page.rows()) {
            JsonOutput.object(out, fields -> writeRow(fields, row));
        }
        out.writeEndArray();
    }

    private void writeRow(JsonGenerator out, CustomerRow row) throws IOException {
        out.writeNumberField("id", row.id().value());
        JsonOutput.text(out, "title", row.title());
        out.writeStringField("firstName", row.name().first());
        out.writeStringField("lastName", row.name().last());
        if (b2b) {
            JsonOutput.text(out, "company", row.company());
        }
        out.writeStringField("email", row.email().value());
        if (birthDates) {
            JsonOutput.text(
                    out, "birthDate", row.birthDate().map(born -> born.date().toString()));
        }
        out.writeNumberField("sales", row.sales().amount());
        out.writeBooleanField("guest", row.isGuest());
        out.writeBooleanField("enabled", row.isEnabled());
        out.writeBooleanField("newsletter", row.hasNewsletter());
        out.writeBooleanField("partnerOffers", row.hasPartnerOffers());
        out.writeStringField("registered", time(row.registered(), zone));
        JsonOutput.text(out, "lastVisit", row.lastVisit().map(at -> time(at, zone)));
        out.writeStringField("defaultGroup", row.defaultGroup());
    }

    static String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }
}
