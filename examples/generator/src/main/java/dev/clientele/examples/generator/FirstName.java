package dev.clientele.examples.generator;

/** First names as people type them: mostly one, now and then initials only. */
final class FirstName {

    private static final double INITIALS = 0.04;
    private static final long MOST_INITIALS = 3;

    private FirstName() {}

    static String drawn(Origin origin, Gender gender, Dice dice) {
        return dice.chance(INITIALS) ? initials(origin, gender, dice) : origin.firstName(gender, dice);
    }

    private static String initials(Origin origin, Gender gender, Dice dice) {
        StringBuilder initials = new StringBuilder();
        for (long left = 1 + dice.below(MOST_INITIALS); left > 0; left--) {
            initials.append(origin.firstName(gender, dice).charAt(0)).append('.');
        }
        return initials.toString();
    }
}
