package dev.clientele.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Instants as files have them: by the clock of the shop, to the second, and without saying where that is. */
final class LocalTimes {
    /** That of {@code 2015-07-24}. */
    private static final int DATE_LENGTH = 10;
    /** That of {@code 2015-07-24 14:36:41}. */
    private static final int SECONDS_LENGTH = 19;

    private static final int MAX_LENGTH = 40;
    private static final int MAX_YEAR = 9_999;

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;

    LocalTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** Reads a date and time, a date alone (the day's first moment), or ISO 8601 with or without an offset. */
    Instant read(String cell) throws BadCellException {
        try {
            if (cell.length() == DATE_LENGTH) {
                return date(cell).atStartOfDay(zone).toInstant();
            }
            return isToTheSecond(cell) ? instant(dateTime(cell)) : iso(cell);
        } catch (DateTimeException e) {
            throw new BadCellException("date.invalid");
        }
    }

    /** Writes date and time, the part of a second left out. */
    String write(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
        StringBuilder out = new StringBuilder(SECONDS_LENGTH);
        append(out, "", 4, time.getYear());
        append(out, "-", 2, time.getMonthValue());
        append(out, "-", 2, time.getDayOfMonth());
        append(out, " ", 2, time.getHour());
        append(out, ":", 2, time.getMinute());
        append(out, ":", 2, time.getSecond());
        return out.toString();
    }

    /** The form that shops write; it is read by hand, since the general formatter takes much longer. */
    private static boolean isToTheSecond(String cell) {
        return cell.length() == SECONDS_LENGTH && cell.charAt(16) == ':';
    }

    private Instant iso(String cell) throws BadCellException {
        if (cell.length() > MAX_LENGTH) {
            throw new BadCellException("date.invalid");
        }
        TemporalAccessor time = ISO.parseBest(cell.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
        LocalDateTime local = LocalDateTime.from(time);
        checkYear(local.getYear());
        Instant instant = time instanceof OffsetDateTime exact ? exact.toInstant() : instant(local);
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    /** An ambiguous time takes the offset that held before the clock was set back. */
    private Instant instant(LocalDateTime local) throws BadCellException {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new BadCellException("date.in-gap", zone.getId());
        }
        return local.toInstant(offsets.get(0));
    }

    private static LocalDateTime dateTime(String text) {
        if (text.charAt(DATE_LENGTH) != 'T') {
            checkSign(text, DATE_LENGTH, ' ');
        }
        checkSign(text, 13, ':');
        return date(text).atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
    }

    private static LocalDate date(String text) {
        checkSign(text, 4, '-');
        checkSign(text, 7, '-');
        int year = number(text, 0, 4);
        checkYear(year);
        return LocalDate.of(year, number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("no digit");
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static void checkSign(String text, int place, char sign) {
        if (text.charAt(place) != sign) {
            throw new DateTimeException("not in its place: " + sign);
        }
    }

    private static void checkYear(int year) {
        if (year < 1 || year > MAX_YEAR) {
            throw new DateTimeException("no year of four digits");
        }
    }

    private static void append(StringBuilder out, String before, int width, int number) {
        String digits = Integer.toString(number);
        out.append(before).append("0".repeat(Math.max(0, width - digits.length())));
        out.append(digits);
    }
}
