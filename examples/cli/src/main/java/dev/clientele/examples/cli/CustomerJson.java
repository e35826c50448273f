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
    private CustomerJson() {}

    static void writePage(JsonGenerator out, Page<CustomerRow> page, ZoneId zone) throws IOException {
        writeRows(out, page, zone);
        JsonOutput.text(out, "next", page.next().map(PageCursor::text));
    }

    static void writeFound(JsonGenerator out, Page<CustomerRow> page, ZoneId zone) throws IOException {
        writeRows(out, page, zone);
        out.writeBooleanField("more", page.next().isPresent());
    }

    private static void writeRows(JsonGenerator out, Page<CustomerRow> page, ZoneId zone) throws IOException {
        out.writeArrayFieldStart("customers");
        for (CustomerRow row : page.rows()) {
            JsonOutput.object(out, fields -> writeRow(fields, row, zone));
        }
        out.writeEndArray();
    }

    private static void writeRow(JsonGenerator out, CustomerRow row, ZoneId zone) throws IOException {
        out.writeNumberField("id", row.id().value());
        JsonOutput.text(out, "title", row.title());
        out.writeStringField("firstName", row.name().first());
        out.writeStringField("lastName", row.name().last());
        out.writeStringField("email", row.email().value());
        out.writeNumberField("sales", row.sales().amount());
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
