package dev.clientele.examples.generator;

import java.util.List;

/** Where a name comes from, and how often it does among the customers. */
final class Origin {

    static final Origin DUTCH = new Origin("dutch", 0.68);
    static final Origin FLEMISH = new Origin("flemish", 0.11);
    static final Origin GERMAN = new Origin("german", 0.06);
    static final Origin TURKISH = new Origin("turkish", 0.06);
    static final Origin FRENCH = new Origin("french", 0.05);
    static final Origin POLISH = new Origin("polish", 0.04);

    private static final List<Origin> ALL = List.of(DUTCH, FLEMISH, GERMAN, TURKISH, FRENCH, POLISH);

    private final double share;
    private final NameList men;
    private final NameList women;
    private final NameList lastNames;

    private Origin(String folder, double share) {
        this.share = share;
        this.men = NameList.of(folder, "men");
        this.women = NameList.of(folder, "women");
        this.lastNames = NameList.of(folder, "last");
    }

    static Origin drawn(Dice dice) {
        double left = dice.unit();
        for (Origin origin : ALL) {
            left -= origin.share;
            if (left < 0) {
                return origin;
            }
        }
        return DUTCH;
    }

    String firstName(Gender gender, Dice dice) {
        return (gender == Gender.MAN ? men : women).drawn(dice);
    }

    /** A family's name, in the woman's form where the language has one. */
    String lastName(Gender gender, Dice dice) {
        String name = lastNames.drawn(dice);
        boolean adjective = this == POLISH && name.endsWith("ki");
        return adjective && gender == Gender.WOMAN ? name.substring(0, name.length() - 1) + "a" : name;
    }
}
