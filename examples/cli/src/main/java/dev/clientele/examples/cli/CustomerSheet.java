package dev.clientele.examples.cli;

import dev.clientele.consent.Purpose;
import dev.clientele.customer.Address;
import dev.clientele.customer.BirthDate;
import dev.clientele.customer.Customer;
import dev.clientele.kernel.Money;
import java.time.Instant;
import java.util.List;

/** One customer for people, in sections; for one use. */
final class CustomerSheet {
    private static final int LABELS = 21;

    private final int room;
    private final CustomerFile file;
    private final Customer customer;
    private final Sheet sheet;

    CustomerSheet(CustomerFile file, int room) {
        this.room = room;
        this.file = file;
        this.customer = file.customer();
        this.sheet = new Sheet("Customer " + customer.id().value() + " (times in " + file.zone() + ")", LABELS);
    }

    List<String> lines() {
        addPerson();
        addAccount();
        addConsents();
        addNotes();
        addGroups();
        addAddresses();
        addVisits();
        new HostLines(file, sheet, room).add();
        if (file.isB2b()) {
            addCompany();
        }
        return sheet.lines();
    }

    private void addPerson() {
        sheet.section("Person")
                .line("Title", file.title().orElse("-"))
                .line("First name", customer.name().first())
                .line("Last name", customer.name().last())
                .line("E-mail", customer.email().value())
                .line("Birth date", customer.birthDate().map(this::born).orElse("-"))
                .line("Registered", time(customer.registered()))
                .line("Last updated", time(customer.updated()))
                .line("Sales", amount(file.view().sales()))
                .line("Rank", file.view().rank().map(Words::number).orElse("-"));
    }

    private String born(BirthDate birth) {
        return birth.date()
                + file.view().age().map(age -> ", " + age + " years old").orElse("");
    }

    private void addAccount() {
        sheet.section("Account")
                .line("Kind", customer.isGuest() ? "guest, without an account" : "customer")
                .line("Enabled", Words.yesOrNo(customer.isEnabled()));
        if (!customer.isGuest()) {
            sheet.line(
                    "Password",
                    file.passwordSince().map(at -> "set " + time(at)).orElse("none"));
        }
    }

    private void addConsents() {
        sheet.section("Permissions");
        for (Purpose purpose : Purpose.values()) {
            List<String> now =
                    new ConsentLines(file.zone()).now(customer.consents().of(purpose));
            sheet.wrapped(ConsentLines.name(purpose), now, room);
        }
    }

    private void addGroups() {
        sheet.section("Groups").line("Default", file.groups().get(0));
        file.groups().stream().skip(1).forEach(group -> sheet.line("", group));
    }

    private void addAddresses() {
        List<Address> addresses = customer.addresses().addresses();
        sheet.section("Addresses");
        addresses.forEach(address -> new AddressLines(address, file.language()).addTo(sheet));
        if (addresses.isEmpty()) {
            sheet.line("None", "");
        }
    }

    private void addNotes() {
        sheet.section("Private notes");
        file.view()
                .notes()
                .shown()
                .ifPresentOrElse(
                        notes -> LatestNotes.of(notes, file.zone()).addTo(sheet, room),
                        () -> sheet.line("Not for everybody", ""));
    }

    private void addVisits() {
        sheet.section("Visits")
                .line("Last visit", file.view().lastVisit().map(this::time).orElse("never"));
        file.view().visits().shown().ifPresent(visits -> new LatestVisits(visits, file.zone()).addTo(sheet, room));
    }

    private void addCompany() {
        sheet.section("Company");
        customer.b2b()
                .ifPresentOrElse(
                        company -> new CompanyLines(company, file.currency(), file.language()).addTo(sheet),
                        () -> sheet.line("None", ""));
    }

    private String amount(Money money) {
        return Amounts.text(money) + " " + file.currency();
    }

    private String time(Instant at) {
        return Times.second(at, file.zone());
    }
}
