package dev.clientele.examples.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is done to the row of one customer to break it; all but the one fault is left as it was. */
final class Damage {

    private static final long HIGHEST_ID = 1_000_000_000_000L;
    private static final int FEWEST_CELLS = 3;
    private static final int MOST_CELLS = 8;
    private static final List<String> NO_NUMBERS = List.of("veel", "n.v.t.", "12.3.4", "178.37 euro");

    private final Customer customer;
    private final EarlierRows earlier;
    private final Dice dice;

    Damage(Customer customer, EarlierRows earlier, Dice dice) {
        this.customer = customer;
        this.earlier = earlier;
        this.dice = dice;
    }

    /** The row's cells with the breakage in them. */
    List<String> done(Breakage breakage) {
        List<String> cells = new ArrayList<>(customer.cells());
        switch (breakage) {
            // So much is cut that no reader can take it for a row whose last cell is merely empty.
            case ROW_TOO_SHORT ->
                cells = cells.subList(0, FEWEST_CELLS + (int) dice.below(MOST_CELLS - FEWEST_CELLS + 1));
            case ROW_TOO_LONG -> cells.add("1");
            default -> cells.set(breakage.wrongColumn().place(), wrongValue(breakage));
        }
        if (breakage == Breakage.DATE_IN_FUTURE) {
            // A last visit before the registration would be a second fault.
            cells.set(Column.LAST_VISIT.place(), "");
        }
        return cells;
    }

    private String wrongValue(Breakage breakage) {
        return switch (breakage) {
            case ID_NOT_A_NUMBER -> "K" + customer.id();
            case ID_ZERO -> "0";
            case ID_TOO_LARGE -> Long.toString(HIGHEST_ID + customer.id());
            case ID_REPEATED -> Long.toString(earlier.any(dice).id());
            case FIRST_NAME_EMPTY, EMAIL_EMPTY -> "";
            case URL_IN_NAME -> customer.person().firstName() + " wint 1000 euro https://prijs.example/nu";
            case SCRIPT_IN_NAME -> customer.person().lastName() + "<script>alert(1)</script>";
            case LINE_BREAK_IN_NAME ->
                customer.person().lastName() + "\n" + customer.person().firstName();
            case EMAIL_INVALID -> invalidEmail();
            case EMAIL_REPEATED -> inOtherCase(earlier.any(dice).email());
            case SALES_NOT_A_NUMBER -> dice.pick(NO_NUMBERS);
            case NEWSLETTER_UNDECIDED -> "maybe";
            case DATE_IMPOSSIBLE -> "2023-02-30 10:00:00";
            case DATE_IN_FUTURE -> "2999-12-31 12:00:00";
            case ROW_TOO_SHORT, ROW_TOO_LONG -> throw new IllegalArgumentException(breakage + " is no wrong value.");
        };
    }

    private String invalidEmail() {
        String email = customer.email();
        return dice.pick(List.of(
                email.replace("@", ""),
                email.replace("@", "@@"),
                email.replace("@", " @"),
                email.substring(0, email.indexOf('@') + 1)));
    }

    private static String inOtherCase(String email) {
        String capitals = email.toUpperCase(Locale.ROOT);
        return capitals.equals(email) ? email.toLowerCase(Locale.ROOT) : capitals;
    }
}
