package dev.clientele.query;

import dev.clientele.customer.BirthDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * On which days of the year somebody must have been born whose birthday lies in a span of days; immutable.
 *
 * <p>A birthday is what {@link BirthDate#isBirthday} says: who was born on 29 February has it on 28 February in other years.
 */
public final class Birthdays {
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay LAST_OF_FEBRUARY = MonthDay.of(2, 28);
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

    private static final int LEAP_YEAR = 2000;

    private final List<Range> ranges;

    private Birthdays(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * Days of the year that follow each other within it.
     *
     * @param first the first of them
     * @param last the last of them, not before the first
     */
    public record Range(MonthDay first, MonthDay last) {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the last day comes before the first
         */
        public Range {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "A range of days of the year ends before it begins. Use Birthdays.between, which divides a span at New Year.");
            }
        }

        private boolean contains(MonthDay day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        private int days() {
            return 1 + (int) ChronoUnit.DAYS.between(first.atYear(LEAP_YEAR), last.atYear(LEAP_YEAR));
        }

        /** Without the days, as {@link Birthdays#toString}. */
        @Override
        public String toString() {
            return "Range[days=" + days() + "]";
        }
    }

    /**
     * The birthdays in a span of days.
     *
     * @param first its first day
     * @param last its last day; a year later or more means every birthday
     * @return the birthdays
     * @throws InvalidQueryException if the last day comes before the first
     */
    public static Birthdays between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new InvalidQueryException("The last day of a span of birthdays comes "
                    + ChronoUnit.DAYS.between(last, first) + " days before its first. Give the earlier day first.");
        }
        MonthDay begin = MonthDay.from(first);
        MonthDay end = end(last);
        int years = last.getYear() - first.getYear();
        if (years == 0) {
            return new Birthdays(List.of(new Range(begin, end)));
        }
        return years > 1 || !end.isBefore(begin)
                ? new Birthdays(List.of(new Range(NEW_YEAR, NEW_YEARS_EVE)))
                : new Birthdays(List.of(new Range(NEW_YEAR, end), new Range(begin, NEW_YEARS_EVE)));
    }

    private static MonthDay end(LocalDate last) {
        MonthDay end = MonthDay.from(last);
        return end.equals(LAST_OF_FEBRUARY) && !last.isLeapYear() ? LEAP_DAY : end;
    }

    /**
     * Whether somebody has a birthday in the span.
     *
     * @param birthDate any birth date
     * @return true if one of the days is the birthday
     */
    public boolean include(BirthDate birthDate) {
        MonthDay day = MonthDay.from(birthDate.date());
        return ranges.stream().anyMatch(range -> range.contains(day));
    }

    /** {@return the days of birth: one range, or two around New Year in the order of the year; they do not overlap} */
    public List<Range> ranges() {
        return ranges;
    }

    /** {@return how many days of birth there are: 1 to 366} */
    public int days() {
        return ranges.stream().mapToInt(Range::days).sum();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Birthdays other && ranges.equals(other.ranges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ranges);
    }

    /** Without the days: who looks for one customer's birthday gives it away. */
    @Override
    public String toString() {
        return "Birthdays[days=" + days() + "]";
    }
}
