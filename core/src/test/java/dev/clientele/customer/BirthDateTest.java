package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {
    private static final LocalDate FIRST = LocalDate.of(1890, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 80_000).map(FIRST::plusDays);
    }

    /** Counts birthdays one by one. */
    private static int birthdaysUntil(LocalDate birth, LocalDate day) {
        int count = 0;
        for (int year = birth.getYear() + 1; year <= day.getYear(); year++) {
            int lastOfMonth = YearMonth.of(year, birth.getMonth()).lengthOfMonth();
            LocalDate birthday = LocalDate.of(year, birth.getMonth(), Math.min(birth.getDayOfMonth(), lastOfMonth));
            count += birthday.isAfter(day) ? 0 : 1;
        }
        return count;
    }

    @Property
    void isAsOldAsItHadBirthdays(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        LocalDate birth = a.isBefore(b) ? a : b;
        LocalDate day = a.isBefore(b) ? b : a;

        assertThat(new BirthDate(birth).ageOn(day)).isEqualTo(birthdaysUntil(birth, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-06-15, 2026-06-14, 25",
        "2000-06-15, 2026-06-15, 26",
        "2000-06-15, 2000-06-15, 0",
        "2000-06-15, 2000-06-14, -1",
        "2000-06-15, 1999-06-15, -1",
        "2000-06-15, 1999-06-14, -2",
        "2000-12-31, 2001-01-01, 0",
        "2000-01-01, 2000-12-31, 0"
    })
    void countsWholeYears(LocalDate birth, LocalDate day, int age) {
        assertThat(new BirthDate(birth).ageOn(day)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 2023-02-27, 18",
        "2004-02-29, 2023-02-28, 19",
        "2004-02-29, 2024-02-28, 19",
        "2004-02-29, 2024-02-29, 20",
        "2004-02-29, 2100-02-28, 96",
        "2003-02-28, 2024-02-28, 21"
    })
    void hasItsBirthdayOn28FebruaryInYearsWithoutA29th(LocalDate birth, LocalDate day, int age) {
        assertThat(new BirthDate(birth).ageOn(day)).isEqualTo(age);
    }

    @Property
    void getsOlderExactlyOnItsBirthdays(@ForAll("days") LocalDate birth, @ForAll("days") LocalDate day) {
        BirthDate date = new BirthDate(birth);

        assertThat(date.ageOn(day) - date.ageOn(day.minusDays(1))).isEqualTo(date.isBirthday(day) ? 1 : 0);
    }

    @Property
    void hasItsNextBirthdayWithinAYear(@ForAll("days") LocalDate birth, @ForAll("days") LocalDate from) {
        BirthDate date = new BirthDate(birth);

        assertThat(from.datesUntil(from.plusDays(367)).filter(date::isBirthday).findFirst())
                .contains(date.nextBirthday(from));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-06-15, 2026-06-15, 2026-06-15",
        "2000-06-15, 2026-06-16, 2027-06-15",
        "2004-02-29, 2026-11-22, 2027-02-28",
        "2004-02-29, 2027-02-28, 2027-02-28",
        "2004-02-29, 2027-03-01, 2028-02-29",
        "2004-02-29, 2028-02-28, 2028-02-29",
        "2000-01-01, 2026-12-31, 2027-01-01"
    })
    void knowsItsNextBirthday(LocalDate birth, LocalDate from, LocalDate birthday) {
        assertThat(new BirthDate(birth).nextBirthday(from)).isEqualTo(birthday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void canBeWhateverADatabaseKeeps(LocalDate date) {
        assertThat(new BirthDate(date).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void refusesYearsThatNoDatabaseKeeps(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BirthDate(LocalDate.of(year, 1, 1)))
                .withMessage("A birth date lies in the years 1 to 9999, and the year " + year + " does not.");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, 2026-07-01", "1826-07-01, 2026-07-01", "1828-02-29, 2028-02-29", "1824-02-29, 2024-02-29"})
    void canLieBackFrom0To200Years(LocalDate date, LocalDate today) {
        assertThat(BirthDate.fault(date, today)).isEmpty();
    }

    @Test
    void doesNotLieInTheFuture() {
        LocalDate today = LocalDate.of(2026, 7, 1);

        assertThat(BirthDate.fault(today.plusDays(1), today)).contains(BirthDateFault.FUTURE);
        assertThat(BirthDate.fault(LocalDate.MAX, today)).contains(BirthDateFault.FUTURE);
    }

    @Test
    void doesNotLieBackMoreThan200Years() {
        LocalDate today = LocalDate.of(2026, 7, 1);

        assertThat(BirthDate.fault(LocalDate.of(1826, 6, 30), today)).contains(BirthDateFault.TOO_LONG_AGO);
        assertThat(BirthDate.fault(LocalDate.MIN, today)).contains(BirthDateFault.TOO_LONG_AGO);
    }

    @Test
    void showsNoDate() {
        assertThat(new BirthDate(LocalDate.of(1815, 12, 10))).hasToString("BirthDate[…]");
    }
}
