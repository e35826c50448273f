package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/**
 * One customer's permissions: how they are, and what became of them over time.
 *
 * @param customer the customer
 * @param history the latest entries, newest first
 * @param zone where times are told
 * @param remarks what is to be told beside them
 */
record ConsentFile(Customer customer, List<ConsentChange> history, ZoneId zone, List<String> remarks)
        implements Result {
    private static final int LABELS = 21;

    static ConsentFile of(Customer customer, OpenShop shop) {
        return new ConsentFile(customer, shop.clientele().consents().history(customer.id()), shop.zone(), List.of());
    }

    /** After a command, which may have found nothing to do. */
    static ConsentFile of(Customer before, Customer now, OpenShop shop) {
        ConsentFile file = of(now, shop);
        return before.version() == now.version()
                ? new ConsentFile(
                        now, file.history, file.zone, List.of("This was on record already; nothing was changed."))
                : file;
    }

    @Override
    public List<String> lines(int room) {
        String who = customer.id().value() + ", " + customer.name().first() + " "
                + customer.name().last();
        Sheet sheet = new Sheet("Customer " + who + " (times in " + zone + ")", LABELS);
        addNow(sheet.section("Permissions"), room);
        addHistory(sheet.section("History"), room);
        return sheet.lines();
    }

    private void addNow(Sheet sheet, int room) {
        for (Purpose purpose : Purpose.values()) {
            List<String> now = new ConsentLines(zone).now(customer.consents().of(purpose));
            sheet.wrapped(ConsentLines.name(purpose), now, room);
        }
    }

    private void addHistory(Sheet sheet, int room) {
        if (history.isEmpty()) {
            sheet.line("None", "");
        }
        for (ConsentChange change : history) {
            sheet.wrapped(Times.second(change.at(), zone), new ConsentLines(zone).past(change), room);
        }
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeNumberField("id", customer.id().value());
        ConsentJson json = new ConsentJson(out, zone);
        json.writeNow(customer.consents());
        json.writeHistory(history);
    }
}
