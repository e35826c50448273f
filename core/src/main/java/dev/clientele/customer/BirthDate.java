package dev.clientele.customer;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The day on which a customer was born.
 *
 * @param date any date from the year 1 to the year 9999
 */
public record BirthDate(LocalDate date) {
    /** The most years a birth date can lie back when it enters the shop. */
    public static final int MAX_YEARS = 200;

    /**
     * Checks that every database can keep the date.
     *
     * @throws IllegalArgumentException if the year has not one to four digits
     */
    public BirthDate {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "A birth date lies in the years 1 to 9999, and the year " + date.getYear() + " does not.");
        }
    }

    /**
     * Which rule a date breaks as a birth date that enters the shop today.
     *
     * @param date any date
     * @param today the day by the caller's clock
     * @return the broken rule; empty if the date will do
     */
    public static Optional<BirthDateFault> fault(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return Optional.of(BirthDateFault.FUTURE);
        }
        return date.isBefore(today.minusYears(MAX_YEARS)) ? Optional.of(BirthDateFault.TOO_LONG_AGO) : Optional.empty();
    }

    /**
     * The age in whole years. Who was born on 29 February has the birthday on 28 February in other years.
     *
     * @param day the day on which the age is asked for
     * @return the age; negative before the birth
     */
    public int ageOn(LocalDate day) {
        int years = Period.between(date.withDayOfYear(1), day.withDayOfYear(1)).getYears();
        return day.isBefore(birthdayIn(day.getYear())) ? years - 1 : years;
    }

    /**
     * Whether it is the birthday, whatever the year: the day on which the {@linkplain #ageOn age} grows.
     *
     * @param day any day
     * @return true if it is
     */
    public boolean isBirthday(LocalDate day) {
        return day.equals(birthdayIn(day.getYear()));
    }

    /**
     * The next birthday. Who was born on 29 February has it on 28 February in other years.
     *
     * @param from the first day that counts, in the year 999,999,998 at most
     * @return the first birthday that does not come before it
     */
    public LocalDate nextBirthday(LocalDate from) {
        LocalDate birthday = birthdayIn(from.getYear());
        return birthday.isBefore(from) ? birthdayIn(from.getYear() + 1) : birthday;
    }

    private LocalDate birthdayIn(int year) {
        return date.plusYears(year - (long) date.getYear());
    }

    /** Without the date: personal data belongs into no log. */
    @Override
    public String toString() {
        return "BirthDate[…]";
    }
}
