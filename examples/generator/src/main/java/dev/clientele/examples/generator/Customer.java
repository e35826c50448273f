package dev.clientele.examples.generator;

import java.math.BigDecimal;
import java.util.List;

/** A customer of the shop, as a row of the file tells it. */
record Customer(long id, Person person, String email, long salesInCents, Choices choices, Visits visits) {

    private static final int SALES_DECIMALS = 10;

    /** The three ticks of the customer's form. */
    record Choices(boolean enabled, boolean newsletter, boolean optIn) {}

    /** The values in the order of {@link Column}. */
    List<String> cells() {
        return List.of(
                Long.toString(id),
                person.title(),
                person.firstName(),
                person.lastName(),
                email,
                sales(),
                tick(choices.enabled()),
                tick(choices.newsletter()),
                tick(choices.optIn()),
                visits.registeredText(),
                visits.lastVisitText());
    }

    private String sales() {
        return BigDecimal.valueOf(salesInCents, 2).setScale(SALES_DECIMALS).toPlainString();
    }

    private static String tick(boolean chosen) {
        return chosen ? "1" : "0";
    }
}
