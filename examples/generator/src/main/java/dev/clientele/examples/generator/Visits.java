package dev.clientele.examples.generator;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** When a customer registered and came last, in local times of the shop that exist exactly once. */
record Visits(LocalDateTime registered, Optional<LocalDateTime> lastVisit) {

    /** The day of the export: nothing happened later. */
    static final LocalDateTime REFERENCE = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** The day on which the shop opened. */
    static final LocalDateTime OPENED = REFERENCE.minusYears(10);

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final long DAYS = ChronoUnit.DAYS.between(OPENED, REFERENCE);
    private static final long SECONDS_OF_DAY = 86_400;
    private static final long SECONDS_OF_FIRST_VISIT = 600;
    private static final double NEVER_CAME = 0.12;
    private static final double CAME_ONCE = 0.2;
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** Lower ids registered on earlier days, as a shop counts them. */
    static Visits drawn(long id, long highestId, Dice dice) {
        LocalDateTime registered =
                unambiguous(OPENED.plusDays((id - 1) * DAYS / highestId).plusSeconds(timeOfDay(dice)));
        return new Visits(
                registered, dice.chance(NEVER_CAME) ? Optional.empty() : Optional.of(after(registered, dice)));
    }

    boolean never() {
        return lastVisit.isEmpty();
    }

    String registeredText() {
        return FORMAT.format(registered);
    }

    String lastVisitText() {
        return lastVisit.map(FORMAT::format).orElse("");
    }

    /** Around the clock, most often in mid-afternoon. */
    private static long timeOfDay(Dice dice) {
        long aroundNoon = (dice.below(SECONDS_OF_DAY) + dice.below(SECONDS_OF_DAY)) / 2;
        return (aroundNoon + SECONDS_OF_DAY / 8) % SECONDS_OF_DAY;
    }

    private static LocalDateTime after(LocalDateTime registered, Dice dice) {
        long left = registered.until(REFERENCE, ChronoUnit.SECONDS);
        long span = dice.chance(CAME_ONCE) ? Math.min(left, SECONDS_OF_FIRST_VISIT) : left;
        return unambiguous(registered.plusSeconds(1 + dice.below(span)));
    }

    /** Past the hour that is skipped in spring and the one that comes twice in autumn. */
    static LocalDateTime unambiguous(LocalDateTime time) {
        boolean once = ZONE.getRules().getValidOffsets(time).size() == 1;
        return once ? time : time.plusHours(1);
    }
}
