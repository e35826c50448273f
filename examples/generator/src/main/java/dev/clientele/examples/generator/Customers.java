package dev.clientele.examples.generator;

import dev.clientele.examples.generator.Customer.Choices;

/** The customers of a shop by the number of their row: each comes from the seed and that number alone. */
final class Customers {

    private static final double ORDERED = 0.55;
    private static final double IN_DEBT = 0.005;
    private static final long SMALLEST_ORDER_IN_CENTS = 495;
    private static final long LARGEST_SALES_IN_CENTS = 480_000;
    private static final long LARGEST_DEBT_IN_CENTS = 9_000;

    private final long seed;
    private final long highestId;
    private final Shuffle ids;
    private final Shuffle mailboxes;

    Customers(long count, long seed) {
        this.seed = seed;
        this.highestId = count + count * 3 / 10 + 7;
        this.ids = new Shuffle(highestId, Dice.of(seed, "ids", 0));
        this.mailboxes = new Shuffle(Math.max(count, 1), Dice.of(seed, "mailboxes", 0));
    }

    Customer at(long row) {
        Dice dice = Dice.of(seed, "customer", row);
        long id = 1 + ids.at(row);
        Person person = Person.drawn(dice);
        String email = EmailAddress.of(person, mailboxes.at(row), dice);
        Visits visits = Visits.drawn(id, highestId, dice);
        return new Customer(id, person, email, sales(visits, dice), choices(dice), visits);
    }

    private static Choices choices(Dice dice) {
        return new Choices(dice.chance(0.97), dice.chance(0.35), dice.chance(0.15));
    }

    private static long sales(Visits visits, Dice dice) {
        if (visits.never() || !dice.chance(ORDERED)) {
            return 0;
        }
        if (dice.chance(IN_DEBT)) {
            return -1 - dice.below(LARGEST_DEBT_IN_CENTS);
        }
        double u = dice.unit();
        return SMALLEST_ORDER_IN_CENTS + (long) (u * u * u * LARGEST_SALES_IN_CENTS);
    }
}
