package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.history.HistoryPage;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitOrigin;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A customer's latest visits.
 *
 * @param visits newest first
 * @param zone where their times are told
 */
record LatestVisits(HistoryPage<Visit> visits, ZoneId zone) {
    /** Decimals of a second. */
    private static final int MILLIS = 3;

    void addTo(Sheet sheet, int room) {
        for (Visit visit : visits.items()) {
            sheet.wrapped(Times.second(visit.start(), zone), lines(visit), room);
        }
        if (visits.next().isPresent()) {
            sheet.line("Earlier ones", "not shown here");
        }
    }

    private static List<String> lines(Visit visit) {
        String duration = visit.pages() == 1 ? "" : " in " + Words.time(visit.duration());
        List<String> lines = new ArrayList<>();
        lines.add(Words.count(visit.pages(), "page") + duration + " from "
                + visit.ip().text());
        visit.origin().map(VisitOrigin::text).ifPresent(lines::add);
        return lines;
    }

    void write(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("visits");
        for (Visit visit : visits.items()) {
            JsonOutput.object(out, fields -> write(fields, visit));
        }
        out.writeEndArray();
        out.writeBooleanField("moreVisits", visits.next().isPresent());
    }

    private void write(JsonGenerator out, Visit visit) throws IOException {
        out.writeStringField("at", CustomerJson.time(visit.start(), zone));
        out.writeNumberField("pages", visit.pages());
        out.writeNumberField("seconds", BigDecimal.valueOf(visit.duration().toMillis(), MILLIS));
        out.writeStringField("ip", visit.ip().text());
        JsonOutput.text(out, "origin", visit.origin().map(VisitOrigin::text));
    }
}
