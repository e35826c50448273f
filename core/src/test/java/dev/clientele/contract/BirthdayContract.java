package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.kernel.Actor;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of who has a birthday. */
public interface BirthdayContract extends StoreFixture {
    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static CustomerDraft born(String name, String date) {
        return CustomerDraft.of(name, "Born", name + "@example.com").withBirthDate(day(date));
    }

    private static List<String> names(Clientele shop, CustomerQuery query) {
        return shop.customers().stream(query).map(row -> row.name().first()).toList();
    }

    private static List<String> on(Clientele shop, String date) {
        return names(shop, CustomerQuery.all().withBirthdayOn(day(date)));
    }

    private static List<String> between(Clientele shop, String first, String last) {
        return names(shop, CustomerQuery.all().withBirthdayBetween(day(first), day(last)));
    }

    /** If this fails, check what is stored of a birth date, and that guests and unknown birth dates are left out. */
    @Test
    default void birthday01ListsWhoHasABirthdayOnADay() {
        Clientele shop = shop();
        shop.customers().register(born("Ada", "1985-12-10"));
        shop.customers().register(born("Bob", "1985-12-11"));
        shop.customers().register(born("Cyd", "2010-12-10"));
        shop.customers().register(born("Dot", "1985-10-12"));
        shop.customers().register(CustomerDraft.of("Eve", "Unknown", "eve@example.com"));
        shop.customers().addGuest(born("Guy", "1990-12-10"));

        assertThat(on(shop, "2026-12-10")).containsExactly("Ada", "Cyd");
        assertThat(on(shop, "2026-12-09")).isEmpty();
        assertThat(names(
                        shop,
                        CustomerQuery.all().withBirthdayOn(day("2026-12-10")).includingGuests()))
                .containsExactly("Ada", "Cyd", "Guy");
    }

    /** If this fails, check that 29 February goes together with 28 February, in years without it and in no others. */
    @Test
    default void birthday02GivesThe29thOfFebruaryItsDayInEveryYear() {
        Clientele shop = shop();
        shop.customers().register(born("Leap", "1996-02-29"));
        shop.customers().register(born("Near", "1996-02-28"));
        shop.customers().register(born("March", "1996-03-01"));

        assertThat(on(shop, "2027-02-28")).containsExactly("Leap", "Near");
        assertThat(on(shop, "2027-03-01")).containsExactly("March");
        assertThat(on(shop, "2028-02-28")).containsExactly("Near");
        assertThat(on(shop, "2028-02-29")).containsExactly("Leap");
        assertThat(on(shop, "2100-02-28")).containsExactly("Leap", "Near");
        assertThat(between(shop, "2027-03-01", "2028-02-28")).containsExactly("Near", "March");
        assertThat(between(shop, "2026-12-31", "2027-02-28")).containsExactly("Leap", "Near");
    }

    /** If this fails, check the two ranges into which New Year divides a span. */
    @Test
    default void birthday03ListsASpan() {
        Clientele shop = shop();
        for (String date : List.of("12-27", "12-28", "12-31", "01-01", "01-03", "01-04", "06-15")) {
            shop.customers().register(born("Bo", "1985-" + date).withEmail("bo" + date + "@example.com"));
        }
        shop.customers().register(CustomerDraft.of("Eve", "Unknown", "eve@example.com"));

        assertThat(emails(shop, "2026-12-28", "2027-01-03"))
                .containsExactly(
                        "bo12-28@example.com", "bo12-31@example.com", "bo01-01@example.com", "bo01-03@example.com");
        assertThat(emails(shop, "2026-01-02", "2026-12-27"))
                .containsExactly(
                        "bo12-27@example.com", "bo01-03@example.com", "bo01-04@example.com", "bo06-15@example.com");
        assertThat(emails(shop, "2026-06-16", "2027-06-14")).hasSize(6).doesNotContain("bo06-15@example.com");
        assertThat(emails(shop, "2026-06-16", "2027-06-15")).hasSize(7);
        assertThat(emails(shop, "2020-06-16", "2026-06-16")).hasSize(7);
    }

    private static List<String> emails(Clientele shop, String first, String last) {
        return shop.customers().stream(CustomerQuery.all().withBirthdayBetween(day(first), day(last)))
                .map(row -> row.email().value())
                .toList();
    }

    /** If this fails, check that the birthday is one condition among the others. */
    @Test
    default void birthday04AddsUpWithOtherFilters() {
        Clientele shop = shop();
        Group vip = Samples.group(shop, "VIP");
        Consent granted = Consent.granted(ConsentEvidence.of(Actor.staff("eva"), Samples.EARLIER, "by telephone"));
        Customer ada = shop.customers().register(born("Ada", "1985-12-30").withConsent(Purpose.NEWSLETTER, granted));
        Customer bob = shop.customers().register(born("Bob", "1985-12-31"));
        shop.customers()
                .register(born("Cyd", "1985-01-01")
                        .withConsent(Purpose.NEWSLETTER, granted)
                        .disabled());
        shop.customers().register(born("Dot", "1985-06-15").withConsent(Purpose.NEWSLETTER, granted));
        shop.customers().update(bob.join(vip.id()));
        CustomerQuery year = CustomerQuery.all().withBirthdayBetween(day("2026-12-30"), day("2027-01-02"));

        assertThat(names(shop, year)).containsExactly("Ada", "Bob", "Cyd");
        assertThat(names(shop, year.enabledOnly())).containsExactly("Ada", "Bob");
        assertThat(names(shop, year.consenting(Purpose.NEWSLETTER))).containsExactly("Ada", "Cyd");
        assertThat(names(shop, year.enabledOnly().consenting(Purpose.NEWSLETTER)))
                .containsExactly(ada.name().first());
        assertThat(names(shop, year.inGroup(vip.id()))).containsExactly("Bob");
        assertThat(names(shop, year.firstNameContains("d"))).containsExactly("Ada", "Cyd");
        assertThat(names(shop, year.sortedBy(CustomerSort.LAST_NAME).descending()))
                .containsExactly("Cyd", "Bob", "Ada");
    }

    /** If this fails, check that the order holds over both ranges, on every page. */
    @Test
    default void birthday05PagesThroughEverySortBothWays() {
        Clientele shop = shop();
        populate(shop, 60);
        CustomerQuery turn = CustomerQuery.all().withBirthdayBetween(day("2026-12-29"), day("2027-01-03"));
        for (CustomerSort sort : CustomerSort.values()) {
            for (CustomerQuery query :
                    List.of(turn.sortedBy(sort), turn.sortedBy(sort).descending())) {
                List<CustomerRow> all = shop.customers().list(query).rows();

                assertThat(all).as("%s", query).hasSize(30).doesNotHaveDuplicates();
                assertThat(pages(shop, query.ofSize(7))).as("%s", query).isEqualTo(all);
            }
        }
    }

    /** If this fails, check that a page goes on after the last row of the one before. */
    @Test
    default void birthday06StreamsThousands() {
        Clientele shop = shop();
        populate(shop, 4_400);

        assertThat(shop.customers().stream(
                                CustomerQuery.all().withBirthdayBetween(day("2026-12-29"), day("2027-01-03")))
                        .map(row -> row.id().value()))
                .hasSize(2_200)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    /** Every other customer is born around New Year, the others in the middle of the year; names repeat. */
    private void populate(Clientele shop, int count) {
        GroupId group = shop.groups().builtIn(BuiltInGroup.CUSTOMER).id();
        List<StoredCustomer> all = new ArrayList<>();
        for (CustomerId id : store().bulk().nextIds(count)) {
            int i = all.size();
            LocalDate turn = day("1985-12-29").plusDays(i % 6);
            CustomerDraft draft = CustomerDraft.of("Nr", "Nr " + "abc".charAt(i % 3), "nr" + i + "@example.com")
                    .withBirthDate(i % 2 == 0 ? turn : turn.plusMonths(6));
            Customer customer = Customer.of(id, draft, group, NOW.minusSeconds(i % 10));
            all.add(new StoredCustomer(customer, CustomerActivity.NONE));
        }
        store().bulk().addAll(all);
    }

    private static List<CustomerRow> pages(Clientele shop, CustomerQuery query) {
        Page<CustomerRow> page = shop.customers().list(query);
        List<CustomerRow> rows = new ArrayList<>(page.rows());
        while (page.next().isPresent()) {
            page = shop.customers().list(query.after(page.next().get()));
            rows.addAll(page.rows());
        }
        return rows;
    }

    /** If this fails, check that what a birthday is found by is written with every edit, and by an import. */
    @Test
    default void birthday07FollowsTheBirthDate() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(born("Ada", "1985-12-10"));
        Customer later = shop.customers().edit(ada, ada.draft().withBirthDate(day("1985-05-06")));
        assertThat(on(shop, "2026-12-10")).isEmpty();
        assertThat(on(shop, "2026-05-06")).containsExactly("Ada");

        shop.customers().edit(later, later.draft().withoutBirthDate());
        assertThat(on(shop, "2026-05-06")).isEmpty();
        assertThat(between(shop, "2026-01-01", "2026-12-31")).isEmpty();

        ListedRows rows = ListedRows.of(
                ListedRows.row("Ada", "Born", "ada@example.com").birthDate(day("1985-07-08")),
                ListedRows.row("Bob", "Born", "bob@example.com").birthDate(day("1985-07-09")));
        shop.intake().run(rows, IntakeOptions.defaults().onMatch(IntakeOptions.OnMatch.UPDATE));
        assertThat(between(shop, "2026-07-08", "2026-07-09")).containsExactly("Ada", "Bob");
    }

    /** If this fails, check that the statement filters, so that no row is fetched in vain. The settings are a row more. */
    @Test
    default void birthday08FetchesAPageAndOneRow() {
        Clientele shop = shop();
        populate(shop, 60);
        CustomerQuery turn = CustomerQuery.all().withBirthdayBetween(day("2026-12-29"), day("2027-01-03"));
        meter().ifPresent(meter -> {
            meter.reset();
            shop.customers().list(turn.ofSize(4));
            assertThat(meter.rowsFetched()).isLessThanOrEqualTo(5 + 1);
            assertThat(meter.statements()).isEqualTo(1 + 1);
        });
    }
}
