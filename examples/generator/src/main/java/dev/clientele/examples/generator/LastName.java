package dev.clientele.examples.generator;

import java.util.List;
import java.util.Locale;

/**
 * Last names as people type them: of one family or two, with either apostrophe, some in capitals, and a few that only a shop
 * with a lenient policy for names takes.
 */
final class LastName {

    private static final double OF_ANOTHER_ORIGIN = 0.06;
    private static final double DOUBLE = 0.03;
    private static final double CURLY_APOSTROPHE = 0.3;
    private static final double IN_CAPITALS = 0.02;
    private static final double ODD = 1 / 500.0;
    private static final List<String> NICKNAMES = List.of("de Lange", "Sjakie", "Oma", "junior", "de Rooie", "Beppie");

    private LastName() {}

    static String drawn(Origin origin, Gender gender, Dice dice) {
        String name = family(origin, gender, dice);
        if (dice.chance(DOUBLE)) {
            name += "-" + family(origin, gender, dice);
        }
        if (dice.chance(CURLY_APOSTROPHE)) {
            name = name.replace('\'', '’');
        }
        if (dice.chance(IN_CAPITALS)) {
            name = name.toUpperCase(Locale.ROOT);
        }
        return dice.chance(ODD) ? odd(name, dice) : name;
    }

    private static String family(Origin origin, Gender gender, Dice dice) {
        return (dice.chance(OF_ANOTHER_ORIGIN) ? Origin.drawn(dice) : origin).lastName(gender, dice);
    }

    /** With the file's own separator or quotation mark in it, or both. */
    private static String odd(String name, Dice dice) {
        String nickname = dice.pick(NICKNAMES);
        return dice.pick(List.of(
                name + " \"" + nickname + "\"",
                "\"" + nickname + "\" " + name,
                name + "; " + nickname,
                name + "; \"" + nickname + "\""));
    }
}
