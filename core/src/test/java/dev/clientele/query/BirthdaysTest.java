package dev.clientele.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.customer.BirthDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {
    private static final LocalDate LEAP_YEAR = LocalDate.of(2000, 1, 1);

    /** Years around a century without a 29 February, and many days near the end of a February. */
    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2095, 2106);
        Arbitrary<Integer> february = Arbitraries.integers().between(57, 62);
        return Arbitraries.oneOf(Arbitraries.integers().between(1, 365), february)
                .flatMap(day -> years.map(year -> LocalDate.ofYearDay(year, day)));
    }

    /** Every day of the year, as the birth date of somebody. */
    private static IntStream births() {
        return IntStream.range(0, 366);
    }

    private static void assertIncludesTheBirthdaysOfEachDay(LocalDate first, LocalDate last) {
        Birthdays birthdays = Birthdays.between(first, last);
        births().mapToObj(LEAP_YEAR::plusDays).forEach(born -> {
            BirthDate date = new BirthDate(born);
            assertThat(birthdays.include(date))
                    .as("born on %s, birthday from %s to %s", born, first, last)
                    .isEqualTo(first.datesUntil(last.plusDays(1)).anyMatch(date::isBirthday))
                    .isEqualTo(!date.nextBirthday(first).isAfter(last));
        });
    }

    @Property(tries = 300)
    void includeTheBirthdaysOfEachDay(@ForAll("days") LocalDate first, @ForAll @IntRange(max = 370) int more) {
        assertIncludesTheBirthdaysOfEachDay(first, first.plusDays(more));
    }

    @Property(tries = 100)
    void includeTheBirthdaysOfEachDayOverYears(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        assertIncludesTheBirthdaysOfEachDay(a.isBefore(b) ? a : b, a.isBefore(b) ? b : a);
    }

    @Property
    void areAsManyDaysAsTheirRangesHold(@ForAll("days") LocalDate first, @ForAll @IntRange(max = 800) int more) {
        Birthdays birthdays = Birthdays.between(first, first.plusDays(more));

        assertThat(birthdays.days()).isEqualTo((int) births().mapToObj(LEAP_YEAR::plusDays)
                .filter(born -> birthdays.include(new BirthDate(born)))
                .count());
        assertThat(birthdays.ranges()).hasSizeBetween(1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01, --03-01 --03-01, 1",
        "2026-02-27, 2026-02-27, --02-27 --02-27, 1",
        "2026-02-28, 2026-02-28, --02-28 --02-29, 2",
        "2028-02-28, 2028-02-28, --02-28 --02-28, 1",
        "2028-02-29, 2028-02-29, --02-29 --02-29, 1",
        "2026-12-28, 2027-01-03, --01-01 --01-03 --12-28 --12-31, 7",
        "2026-12-28, 2027-02-28, --01-01 --02-29 --12-28 --12-31, 64",
        "2027-03-01, 2028-02-28, --01-01 --02-28 --03-01 --12-31, 365",
        "2026-03-01, 2027-02-28, --01-01 --02-29 --03-01 --12-31, 366",
        "2026-03-01, 2027-03-01, --01-01 --12-31, 366",
        "2026-03-01, 2028-01-01, --01-01 --12-31, 366",
        "-999999999-01-01, +999999999-12-31, --01-01 --12-31, 366"
    })
    void areAtMostTwoRanges(LocalDate first, LocalDate last, String ranges, int days) {
        Birthdays birthdays = Birthdays.between(first, last);

        assertThat(birthdays.ranges().stream()
                        .map(range -> range.first() + " " + range.last())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ranges);
        assertThat(birthdays.days()).isEqualTo(days);
    }

    @Test
    void refuseADayBeforeTheFirst() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> Birthdays.between(day, day.minusDays(2)))
                .withMessage("The last day of a span of birthdays comes 2 days before its first."
                        + " Give the earlier day first.");
    }

    @Test
    void haveNoRangeOverNewYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Birthdays.Range(MonthDay.of(12, 28), MonthDay.of(1, 3)))
                .withMessage("A range of days of the year ends before it begins."
                        + " Use Birthdays.between, which divides a span at New Year.");
    }

    @Test
    void areEqualWhereTheyMeanTheSameDaysOfBirth() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(Birthdays.between(day, day))
                .isEqualTo(Birthdays.between(day.plusYears(1), day.plusYears(1)))
                .hasSameHashCodeAs(Birthdays.between(day.plusYears(1), day.plusYears(1)))
                .isNotEqualTo(Birthdays.between(day, day.plusDays(1)))
                .isNotEqualTo("Birthdays");
    }

    @Test
    void showNoDay() {
        LocalDate day = LocalDate.of(2026, 2, 28);

        assertThat(Birthdays.between(day, day)).hasToString("Birthdays[days=2]");
        assertThat(Birthdays.between(day, day).ranges()).hasToString("[Range[days=2]]");
    }
}
