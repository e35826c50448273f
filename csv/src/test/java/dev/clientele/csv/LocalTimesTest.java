package dev.clientele.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.intake.IntakeRow;
import dev.clientele.kernel.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTimesTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({
        "2015-07-24 14:36:41, 2015-07-24T12:36:41Z",
        "2015-07-24T14:36:41, 2015-07-24T12:36:41Z",
        "2015-01-24 14:36, 2015-01-24T13:36:00Z",
        "2015-07-24T14:36, 2015-07-24T12:36:00Z",
        "2015-07-24, 2015-07-23T22:00:00Z",
        "2015-07-24 14:36:41.999, 2015-07-24T12:36:41Z",
        "2015-07-24T14:36:41Z, 2015-07-24T14:36:41Z",
        "2015-07-24t14:36:41z, 2015-07-24T14:36:41Z",
        "2015-07-24T14:36:41.5Z, 2015-07-24T14:36:41Z",
        "2015-07-24T14:36:41+05:30, 2015-07-24T09:06:41Z",
        "2015-07-24 14:36:41+0530, 2015-07-24T09:06:41Z",
        "2015-07-24 14:36:41-03, 2015-07-24T17:36:41Z",
        "2015-07-24T14:36+01, 2015-07-24T13:36:00Z",
        "2024-02-29, 2024-02-28T23:00:00Z",
        "2015-10-25 02:30:00, 2015-10-25T00:30:00Z",
        "2015-10-25 03:00:00, 2015-10-25T02:00:00Z",
        "2015-03-29 03:00:00, 2015-03-29T01:00:00Z",
        "2015-03-29T02:30:00Z, 2015-03-29T02:30:00Z"
    })
    void areReadByTheClockOfTheShop(String cell, Instant expected) throws BadCellException {
        assertThat(new LocalTimes(AMSTERDAM).read(cell)).isEqualTo(expected);
    }

    @Test
    void reachFromTheYear1To9999() throws BadCellException {
        LocalTimes utc = new LocalTimes(ZoneId.of("UTC"));
        assertThat(utc.read("0001-01-01 00:00:00")).isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
        assertThat(utc.read("9999-12-31 23:59:59")).isEqualTo(Instant.parse("9999-12-31T23:59:59Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-02-30 10:00:00",
                "2023-02-30T10:00:00Z",
                "2023-02-29",
                "2023-13-01",
                "2023-00-10",
                "0000-01-01",
                "0000-01-01 10:00:00",
                "0000-01-01T10:00:00Z",
                "-0001-01-01T10:00:00",
                "+12023-01-01T10:00:00",
                "10000-01-01",
                "2023-01-01 24:00:00",
                "2023-01-01T24:00:00Z",
                "2023-01-01 10:60:00",
                "2023-01-01 10:00:60",
                "24-07-2015",
                "24/07/2015",
                "07/24/2015 10:00",
                "2015/07/24",
                "2015.07.24",
                "20150724",
                "1437748601",
                "2015-7-4",
                "2015-07-24 1:02:03",
                "2015-07-24  10:00:00",
                "2015-07-24x10:00:00",
                "2015-07-24 10.00.00",
                "2015-07-24T10:00:00[Europe/Amsterdam]",
                "2015-07-24T10:00:00+25:00",
                "２０１５-07-24",
                "+015-07-24",
                "soon",
                "2015-07-24T10:00:00.0000000000000000000000000000000000"
            })
    void areRefusedWhenTheyDoNotExistOrHaveAnotherForm(String cell) {
        assertThatThrownBy(() -> new LocalTimes(AMSTERDAM).read(cell))
                .isInstanceOfSatisfying(
                        BadCellException.class, e -> assertThat(e.code()).isEqualTo("date.invalid"));
    }

    @Test
    void areRejectedWhereTheClockSkippedThem() {
        String text = Read.HEADER.strip()
                + ";Registratie;Laatste bezoek\nAda;Lovelace;ada@example.com;2015-03-29 02:30:00;2015-03-29T02:59\n";
        CsvReading options = CsvReading.defaults().zone(AMSTERDAM);
        assertThat(Read.rows(Read.source(text.getBytes(StandardCharsets.UTF_8), options), Locale.ENGLISH))
                .containsExactly(
                        rejected("This time does not exist in Europe/Amsterdam: the clock was set forward past it."));
        assertThat(Read.rows(Read.source(text.getBytes(StandardCharsets.UTF_8), options), Locale.forLanguageTag("nl")))
                .containsExactly(
                        rejected("Dit tijdstip bestaat niet in Europe/Amsterdam: de klok is toen vooruitgezet."));
    }

    @Test
    void ofADateAloneAreTheFirstMomentOfADayThatBeginsLate() throws BadCellException {
        assertThat(new LocalTimes(ZoneId.of("America/Sao_Paulo")).read("2017-10-15"))
                .isEqualTo(Instant.parse("2017-10-15T03:00:00Z"));
    }

    @Test
    void areWrittenByTheSameClock() {
        assertThat(new LocalTimes(AMSTERDAM).write(Instant.parse("2015-07-24T12:36:41.987Z")))
                .isEqualTo("2015-07-24 14:36:41");
        assertThat(new LocalTimes(AMSTERDAM).write(Instant.parse("0999-01-02T03:04:05Z")))
                .matches("0999-01-0\\d \\d\\d:\\d\\d:\\d\\d");
    }

    private static IntakeRow rejected(String message) {
        return new IntakeRow.Rejected(
                2,
                List.of(
                        new Problem("registered", "date.in-gap", message),
                        new Problem("lastVisit", "date.in-gap", message)));
    }
}
