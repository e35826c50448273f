package dev.clientele.examples.generator;

/** Somebody invented; the title is blank for those who did not choose one. */
record Person(Origin origin, String title, String firstName, String lastName) {

    private static final double WOMEN = 0.54;
    private static final double WITHOUT_TITLE = 0.12;

    static Person drawn(Dice dice) {
        Origin origin = Origin.drawn(dice);
        Gender gender = dice.chance(WOMEN) ? Gender.WOMAN : Gender.MAN;
        String title = dice.chance(WITHOUT_TITLE) ? "" : gender.title();
        return new Person(origin, title, FirstName.drawn(origin, gender, dice), LastName.drawn(origin, gender, dice));
    }
}
