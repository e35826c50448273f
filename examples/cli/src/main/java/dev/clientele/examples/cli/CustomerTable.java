package dev.clientele.examples.cli;

import dev.clientele.examples.cli.Table.Column;
import dev.clientele.query.CustomerRow;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The list of customers for people: a line for each, or two where the terminal is narrow. */
final class CustomerTable {
    private static final int ROOM_FOR_ONE_LINE = 110;
    private static final String INDENT = "    ";

    private final List<Column<CustomerRow>> person;
    private final List<Column<CustomerRow>> account;

    CustomerTable(OpenShop shop) {
        this(shop, Column.of("Registered", row -> Times.day(row.registered(), shop.zone())));
    }

    private CustomerTable(OpenShop shop, Column<CustomerRow> since) {
        ZoneId zone = shop.zone();
        this.person = shop.settings().isB2b() ? ofCompanies() : ofPeople();
        this.account = List.of(
                Column.ofNumbers("Sales", row -> Amounts.text(row.sales())),
                Column.of("On", row -> row.isGuest() ? "-" : Words.yesOrNo(row.isEnabled())),
                Column.of("News", row -> Words.yesOrNo(row.hasNewsletter())),
                Column.of("Opt-in", row -> Words.yesOrNo(row.hasPartnerOffers())),
                since,
                Column.of(
                        "Last visit",
                        row -> row.lastVisit().map(at -> Times.day(at, zone)).orElse("-")),
                Column.ofText("Group", 8, CustomerRow::defaultGroup));
    }

    /** With the birth date in the place of the registration: there is no room for both. */
    static CustomerTable withBirthDates(OpenShop shop) {
        return new CustomerTable(
                shop,
                Column.of(
                        "Born",
                        row -> row.birthDate()
                                .map(born -> born.date().toString())
                                .orElse("-")));
    }

    private static List<Column<CustomerRow>> ofPeople() {
        return List.of(
                Column.ofNumbers("ID", row -> Long.toString(row.id().value())),
                Column.ofText("Title", 5, row -> row.title().orElse("-")),
                Column.ofText("First name", 10, row -> row.name().first()),
                Column.ofText("Last name", 10, row -> row.name().last()),
                Column.ofText("E-mail", 24, row -> row.email().value()));
    }

    private static List<Column<CustomerRow>> ofCompanies() {
        return List.of(
                Column.ofNumbers("ID", row -> Long.toString(row.id().value())),
                Column.ofText("Title", 5, row -> row.title().orElse("-")),
                Column.ofText("First name", 10, row -> row.name().first()),
                Column.ofText("Last name", 9, row -> row.name().last()),
                Column.ofText("Company", 7, row -> row.company().orElse("-")),
                Column.ofText("E-mail", 16, row -> row.email().value()));
    }

    List<String> lines(List<CustomerRow> rows, int room) {
        if (room >= ROOM_FOR_ONE_LINE) {
            return new Table<>(Stream.concat(person.stream(), account.stream()).toList()).lines(rows, room);
        }
        List<String> first = new Table<>(person).lines(rows, room);
        List<String> second = new Table<>(account).lines(rows, room - INDENT.length());
        List<String> both = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            both.add(first.get(i));
            both.add(INDENT + second.get(i));
        }
        return both;
    }
}
