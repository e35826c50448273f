package dev.clientele.examples.generator;

import java.util.List;
import java.util.Locale;

/** E-mail addresses as people choose them, from their names; no two are the same in lower case. */
final class EmailAddress {

    private static final double TAGGED = 0.03;
    private static final double CAPITALISED = 0.04;
    private static final double IN_CAPITALS = 0.01;
    private static final List<String> TAGS = List.of("shop", "webshop", "winkel", "bestelling", "nieuws", "reclame");

    private EmailAddress() {}

    /** The address at the mailbox of this rank, which nobody else may be given. */
    static String of(Person person, long rank, Dice dice) {
        Mailbox mailbox = Mailbox.of(rank);
        boolean twoLetters = person.origin() == Origin.GERMAN && dice.chance(0.5);
        String first = letters(person.firstName(), twoLetters);
        String last = letters(person.lastName(), twoLetters);
        String words = words(first, last, mailbox.separator(), dice);
        String tag = dice.chance(TAGGED) ? "+" + dice.pick(TAGS) : "";
        return typed(words + mailbox.digits(dice) + tag + "@" + mailbox.domain(), dice);
    }

    private static String letters(String name, boolean twoLetters) {
        return twoLetters ? Letters.withTwoForUmlauts(name) : Letters.of(name);
    }

    private static String words(String first, String last, String separator, Dice dice) {
        double u = dice.unit();
        if (u < 0.55) {
            return first + separator + last;
        }
        if (u < 0.85) {
            return first.charAt(0) + separator + last;
        }
        return last + separator + first;
    }

    private static String typed(String address, Dice dice) {
        if (dice.chance(IN_CAPITALS)) {
            return address.toUpperCase(Locale.ROOT);
        }
        return dice.chance(CAPITALISED) ? capitalised(address) : address;
    }

    /** With a capital at the start and after each separator of the local part. */
    private static String capitalised(String address) {
        StringBuilder typed = new StringBuilder(address);
        int at = address.indexOf('@');
        for (int i = 0; i < at; i++) {
            if (i == 0 || "._-".indexOf(address.charAt(i - 1)) >= 0) {
                typed.setCharAt(i, Character.toUpperCase(address.charAt(i)));
            }
        }
        return typed.toString();
    }
}
