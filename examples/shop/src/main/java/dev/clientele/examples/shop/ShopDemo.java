package dev.clientele.examples.shop;

import dev.clientele.Clientele;
import dev.clientele.CustomerNotes;
import dev.clientele.DemoData;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.visit.Visit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** A year of a small shop, done by its services in a moment; for one use. */
final class ShopDemo {
    private static final String JOHN = "pub@prestashop.com";

    private final Calendar calendar;
    private final Instant end;
    private final ExampleShop shop;
    private final CustomerId john;
    private final CustomerId marieke;
    private final CustomerId jan;
    private final Product coffee;
    private final Product cup;
    private final Product grinder;

    private ShopDemo(ExampleShop shop, Calendar calendar, Instant end) {
        this.shop = shop;
        this.calendar = calendar;
        this.end = end;
        this.john = buyer(shop.clientele(), JOHN);
        this.marieke = buyer(shop.clientele(), "marieke.vanderveen@example.com");
        this.jan = buyer(shop.clientele(), "jan.devries@example.org");
        daysAgo(365);
        this.coffee = shop.catalogue().add("Coffee beans, 1 kg", Money.of("18.50"));
        this.cup = shop.catalogue().add("Espresso cup", Money.of("7.95"));
        this.grinder = shop.catalogue().add("Coffee grinder", Money.of("129"));
    }

    /** A clock that is set. */
    private static final class Calendar extends Clock {
        private Instant now;

        Calendar(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    /**
     * Fills a database that has none of the demo customers yet.
     *
     * @param today when the year is over
     * @return John DOE's id; empty if others of the demo customers are there, and nothing was done
     */
    static Optional<CustomerId> fill(DataSource database, Instant today) {
        Instant end = today.truncatedTo(ChronoUnit.MILLIS);
        Calendar calendar = new Calendar(end);
        try (ExampleShop shop = ExampleShop.open(database, calendar)) {
            if (DemoData.putInto(shop.clientele()).customers() == 0) {
                return Optional.empty();
            }
            ShopDemo demo = new ShopDemo(shop, calendar, end);
            demo.groups();
            demo.orders();
            demo.vouchers();
            demo.messages();
            demo.notes();
            demo.visit();
            demo.carts();
            return Optional.of(demo.john);
        }
    }

    /** Who is there if the shop was filled. */
    static Optional<Customer> john(Clientele clientele) {
        return clientele.customers().findByEmail(new EmailAddress(JOHN));
    }

    private void daysAgo(int days) {
        calendar.now = end.minus(Duration.ofDays(days));
    }

    /** The people's sales are invented; who orders here begins with none, so that sales and orders agree. */
    private static CustomerId buyer(Clientele clientele, String email) {
        CustomerId id = clientele
                .customers()
                .findByEmail(new EmailAddress(email))
                .map(Customer::id)
                .orElseThrow();
        clientele.sales().set(id, Money.ZERO);
        return id;
    }

    private void groups() {
        GroupId vip = shop.clientele().groups().named("VIP").map(Group::id).orElseThrow();
        shop.clientele().customers().join(john, vip);
        shop.vouchers().rule("VIP", vip, "Free shipping for VIPs", Vouchers.Period.since(calendar.instant()));
    }

    private void orders() {
        for (int days = 350; days >= 110; days -= 30) {
            daysAgo(days);
            sold(john, List.of(new Wanted(coffee.id(), 1)), "card");
        }
        daysAgo(100);
        sold(marieke, List.of(new Wanted(grinder.id(), 3), new Wanted(cup.id(), 12)), "bank transfer");
        daysAgo(90);
        long back = sold(john, List.of(new Wanted(grinder.id(), 1)), "card");
        daysAgo(80);
        shop.orders().cancel(back);
        daysAgo(60);
        sold(john, List.of(new Wanted(cup.id(), 4)), "PayPal");
        daysAgo(30);
        sold(jan, List.of(new Wanted(cup.id(), 2)), "card");
    }

    private long sold(CustomerId customer, List<Wanted> wanted, String payment) {
        long order = shop.orders().place(customer, wanted, payment);
        shop.orders().pay(order);
        shop.orders().ship(order);
        return order;
    }

    private void vouchers() {
        daysAgo(50);
        Instant now = calendar.instant();
        Vouchers vouchers = shop.vouchers();
        vouchers.give("BIRTHDAY", john, "10.00 EUR off", new Vouchers.Period(now, end.plus(Duration.ofDays(60))), 1);
        vouchers.give("SPRING", john, "5% off", new Vouchers.Period(now, now.plus(Duration.ofDays(7))), 1);
        vouchers.give("WELCOME", john, "Free cup", Vouchers.Period.since(now), 1);
        vouchers.use("WELCOME", john);
    }

    private void messages() {
        daysAgo(79);
        shop.messages().answered(shop.messages().write(john, "The grinder is too loud, I send it back."));
        daysAgo(2);
        shop.messages().write(john, "Do you have the beans without caffeine?");
    }

    private void notes() {
        CustomerNotes notes = shop.clientele().actingAs(Actor.staff("Eva")).notes();
        daysAgo(78);
        notes.add(john, "The grinder came back without its lid. Refunded all the same.");
        daysAgo(2);
        notes.add(john, "Asked for beans without caffeine. Tell him when we have some, he buys every month.");
    }

    private void visit() {
        calendar.now = end.minus(Duration.ofMinutes(12));
        Visit visit = shop.clientele()
                .visits()
                .begin(john, new IpAddress("2001:db8::17"), "https://search.example/?q=coffee");
        calendar.now = end.minus(Duration.ofMinutes(5));
        shop.clientele().visits().sawPage(visit.id());
    }

    private void carts() {
        daysAgo(20);
        shop.carts().put(shop.carts().begin(john), new Wanted(grinder.id(), 1));
        daysAgo(1);
        long ordered = shop.carts().begin(john);
        shop.carts().put(ordered, new Wanted(cup.id(), 2));
        // He has not paid for it yet.
        shop.carts().order(ordered, "bank transfer");
        calendar.now = end.minus(Duration.ofMinutes(6));
        long now = shop.carts().begin(john);
        shop.carts().put(now, new Wanted(coffee.id(), 1));
        shop.carts().put(now, new Wanted(cup.id(), 1));
        calendar.now = end;
    }
}
