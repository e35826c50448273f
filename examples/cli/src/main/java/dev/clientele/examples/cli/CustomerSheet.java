package dev.clientele.examples.cli;

import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.BirthDate;
import dev.clientele.customer.Customer;
import dev.clientele.kernel.Actor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One customer for people, in sections; for one use. */
final class CustomerSheet {
    private static final int LABELS = 16;

    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    CustomerSheet(ZoneId zone) {
        this.zone = zone;
    }

    List<String> lines(CustomerFile file, LocalDate today) {
        Customer customer = file.customer();
        lines.add("Customer " + customer.id().value() + " (times in " + zone + ")");
        addPerson(file, today);
        addAccount(customer);
        section("Consents");
        addConsent("Newsletter", customer.consents().of(Purpose.NEWSLETTER));
        addConsent("Partner offers", customer.consents().of(Purpose.PARTNER_OFFERS));
        section("Groups");
        line("Default", file.groups().get(0));
        file.groups().stream().skip(1).forEach(group -> line("", group));
        section("Activity");
        line("Sales", Amounts.text(file.activity().sales()));
        line(
                "Last visit",
                file.activity().lastVisit().map(at -> Times.second(at, zone)).orElse("never"));
        return lines;
    }

    private void addPerson(CustomerFile file, LocalDate today) {
        Customer customer = file.customer();
        section("Person");
        line("Title", file.title().orElse("-"));
        line("First name", customer.name().first());
        line("Last name", customer.name().last());
        line("Birth date", customer.birthDate().map(date -> born(date, today)).orElse("-"));
    }

    private static String born(BirthDate birth, LocalDate today) {
        return birth.date() + ", " + birth.ageOn(today) + " years old";
    }

    private void addAccount(Customer customer) {
        section("Account");
        line("E-mail", customer.email().value());
        line("Enabled", Words.yesOrNo(customer.isEnabled()));
        line("Registered", Times.second(customer.registered(), zone));
        line("Last updated", Times.second(customer.updated(), zone));
    }

    private void addConsent(String label, Consent consent) {
        if (consent instanceof Consent.Granted granted) {
            ConsentEvidence evidence = granted.evidence();
            line(label, "granted " + Times.second(evidence.at(), zone) + " by " + who(evidence.givenBy()));
            line("", evidence.how());
            evidence.wording().ifPresent(wording -> line("", "wording: " + wording));
        } else if (consent instanceof Consent.Withdrawn withdrawn) {
            line(label, "withdrawn " + Times.second(withdrawn.at(), zone) + " by " + who(withdrawn.by()));
        } else {
            line(label, "never asked");
        }
    }

    private static String who(Actor actor) {
        String kind = actor.kind().name().toLowerCase(Locale.ROOT);
        return actor.name().isEmpty() ? "the " + kind : kind + " " + actor.name();
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }

    private void line(String label, String value) {
        lines.add("  " + TextWidth.padded(label, LABELS, false) + TextWidth.harmless(value));
    }
}
