package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.Clientele;
import dev.clientele.CustomerView;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.Group;
import dev.clientele.settings.Settings;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A customer's page for a terminal and as JSON; immutable. */
public final class CustomerFile implements Result {
    private static final int ROWS = 10;

    private final CustomerView view;
    private final Optional<Instant> passwordSince;
    private final Settings settings;
    private final ZoneId zone;
    private final Locale language;

    private CustomerFile(
            CustomerView view, Optional<Instant> passwordSince, Settings settings, ZoneId zone, Locale language) {
        this.view = view;
        this.passwordSince = passwordSince;
        this.settings = settings;
        this.zone = zone;
        this.language = language;
    }

    /**
     * The page as it is now, with the first ten of each list.
     *
     * @param clientele the shop
     * @param id which customer
     * @param zone where times are told
     * @param language that of countries' names and risks
     * @return the page
     * @throws dev.clientele.kernel.NotFoundException if there is no such customer
     */
    public static CustomerFile of(Clientele clientele, CustomerId id, ZoneId zone, Locale language) {
        CustomerView view = clientele.history().view(id, ROWS);
        Optional<Instant> passwordSince = view.customer().isGuest()
                ? Optional.empty()
                : clientele.accounts().passwordSince(id);
        return new CustomerFile(view, passwordSince, clientele.settings().current(), zone, language);
    }

    CustomerView view() {
        return view;
    }

    Customer customer() {
        return view.customer();
    }

    /** Since when there has been the present password; empty for none. */
    Optional<Instant> passwordSince() {
        return passwordSince;
    }

    /** Where times are told. */
    ZoneId zone() {
        return zone;
    }

    /** That of countries' names and risks. */
    Locale language() {
        return language;
    }

    boolean isB2b() {
        return settings.isB2b();
    }

    String currency() {
        return settings.currency().getCurrencyCode();
    }

    Optional<String> title() {
        return view.title().map(title -> title.name().value());
    }

    /** The groups' names, the default one first. */
    List<String> groups() {
        return view.groups().stream().map(Group::name).map(name -> name.value()).toList();
    }

    @Override
    public List<String> lines(int room) {
        return new CustomerSheet(this, room).lines();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        new CustomerFileJson(out, zone).write(this);
    }

    /**
     * The page as one JSON object.
     *
     * @return its text
     */
    public String json() {
        return JsonOutput.text(this::write);
    }

    /** Without personal data. */
    @Override
    public String toString() {
        return "CustomerFile[" + customer().id().value() + "]";
    }
}
