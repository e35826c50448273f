package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.group.GroupId;
import dev.clientele.settings.Settings;
import dev.clientele.title.SocialTitle;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that is known of one customer, with names instead of ids.
 *
 * @param customer the customer
 * @param activity sales and last visit
 * @param passwordSince since when there has been the present password; empty for none
 * @param visits the latest ones
 * @param notes the latest ones of the staff
 * @param title the title's name
 * @param groups the groups' names, the default one first
 * @param view how it is shown
 */
record CustomerFile(
        Customer customer,
        CustomerActivity activity,
        Optional<Instant> passwordSince,
        LatestVisits visits,
        LatestNotes notes,
        Optional<String> title,
        List<String> groups,
        View view)
        implements Result {
    /**
     * How customers are shown.
     *
     * @param settings the shop's
     * @param zone where times are shown
     * @param today the day there
     * @param language that of countries' names and risks
     */
    record View(Settings settings, ZoneId zone, LocalDate today, Locale language) {}

    static CustomerFile of(Customer customer, OpenShop shop, Clock clock) {
        Clientele clientele = shop.clientele();
        CustomerActivity activity = clientele.customers().activity(customer.id());
        Optional<String> title =
                customer.title().flatMap(clientele.titles()::find).map(CustomerFile::nameOf);
        LocalDate today = LocalDate.now(clock.withZone(shop.zone()));
        View view = new View(shop.settings(), shop.zone(), today, shop.language());
        return new CustomerFile(
                customer,
                activity,
                passwordSince(customer, clientele),
                LatestVisits.of(customer.id(), shop),
                LatestNotes.of(customer.id(), shop),
                title,
                groupsOf(customer, clientele),
                view);
    }

    private static Optional<Instant> passwordSince(Customer customer, Clientele clientele) {
        return customer.isGuest() ? Optional.empty() : clientele.accounts().passwordSince(customer.id());
    }

    private static String nameOf(SocialTitle title) {
        return title.name().value();
    }

    private static List<String> groupsOf(Customer customer, Clientele clientele) {
        GroupId first = customer.membership().defaultGroup();
        return clientele.groups().all().stream()
                .filter(group -> customer.membership().groups().contains(group.id()))
                .sorted((a, b) -> Boolean.compare(b.id().equals(first), a.id().equals(first)))
                .map(group -> group.name().value())
                .toList();
    }

    String currency() {
        return view.settings().currency().getCurrencyCode();
    }

    @Override
    public List<String> lines(int room) {
        return new CustomerSheet(this, room).lines();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        new CustomerFileJson(out, view.zone()).write(this);
    }
}
