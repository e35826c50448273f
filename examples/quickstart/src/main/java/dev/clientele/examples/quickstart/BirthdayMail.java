package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Mails who has a birthday today, prepares the discounts of the next week, and grants one at the till. */
public final class BirthdayMail {
    private static final Instant NOW = Instant.parse("2027-02-28T08:00:00Z");

    private BirthdayMail() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:birthdays", "sa", "");
        JdbcSchema.of(database).apply();
        // A shop leaves the clock out. This one stands still, so that the birthdays below are today.
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Clientele shop = Clientele.on(
                JdbcStore.over(database), ClienteleOptions.defaults().clock(clock));
        CustomerId ada = add(shop, customer("Ada", "1990-02-28"));
        add(shop, customer("Leo", "1996-02-29"));
        add(shop, customer("Mia", "1985-03-05"));
        add(shop, customer("Off", "1990-02-28").disabled());
        add(shop, CustomerDraft.of("Una", "Sked", "una@example.com").withBirthDate(LocalDate.of(1990, 2, 28)));

        // Once a day, say: the rows are read as they are taken, however many there are.
        // Leo, born on 29 February, is among them, since this year has none; whoever wants no mail is not.
        LocalDate today = shop.settings().today();
        CustomerQuery mailed = CustomerQuery.all().enabledOnly().consenting(Purpose.NEWSLETTER);
        Stream<CustomerRow> birthdays = shop.customers().stream(mailed.withBirthdayOn(today));
        expect(
                List.of("ada@example.com, 37 today", "leo@example.com, 31 today"),
                birthdays.map(row -> mail(row, today)));

        // A discount may begin before the day and end after it: ask for all the days together, also over New Year.
        CustomerQuery week = CustomerQuery.all().withBirthdayBetween(today.plusDays(1), today.plusDays(7));
        expect(
                List.of("mia@example.com from 2027-03-05 on"),
                shop.customers().stream(week).map(row -> discount(row, today)));

        // At the till: the customer is known, the question is whether it is the day.
        boolean free = shop.customers()
                .get(ada)
                .birthDate()
                .filter(born -> born.isBirthday(today))
                .isPresent();
        expect(List.of("Free shipping: true"), Stream.of("Free shipping: " + free));
    }

    private static CustomerId add(Clientele shop, CustomerDraft draft) {
        return shop.customers().register(draft).id();
    }

    private static CustomerDraft customer(String name, String born) {
        Instant registered = NOW.minusSeconds(60);
        return CustomerDraft.of(name, "Lovelace", name.toLowerCase(Locale.ROOT) + "@example.com")
                .withBirthDate(LocalDate.parse(born))
                .withConsent(
                        Purpose.NEWSLETTER,
                        Consent.granted(ConsentEvidence.givenByCustomer(registered, "form at the checkout")));
    }

    /** The mail itself is the shop's own. */
    private static String mail(CustomerRow row, LocalDate today) {
        return row.email().value() + ", " + row.ageOn(today).orElseThrow() + " today";
    }

    private static String discount(CustomerRow row, LocalDate today) {
        LocalDate birthday = row.birthDate().orElseThrow().nextBirthday(today);
        return row.email().value() + " from " + birthday + " on";
    }

    private static void expect(List<String> expected, Stream<String> done) {
        List<String> lines = done.toList();
        lines.forEach(System.out::println);
        if (!lines.equals(expected)) {
            throw new IllegalStateException("This was to be done: " + expected);
        }
    }
}
