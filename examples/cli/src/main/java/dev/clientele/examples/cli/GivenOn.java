package dev.clientele.examples.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day or a time as people type it.
 *
 * @param typed a day, which stands for its beginning; a time in the shop's zone; or a time with its own offset
 */
record GivenOn(TemporalAccessor typed) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'HH:mm[:ss][XXX]]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    Instant in(ZoneId zone) {
        if (typed instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return typed instanceof LocalDateTime time
                ? time.atZone(zone).toInstant()
                : LocalDate.from(typed).atStartOfDay(zone).toInstant();
    }

    /** Reads it. */
    static final class Converter implements ITypeConverter<GivenOn> {
        @Override
        public GivenOn convert(String text) {
            try {
                String oneWord = text.replace(' ', 'T');
                return new GivenOn(FORM.parseBest(oneWord, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is no date and no time; write one like 2026-05-03,"
                        + " 2026-05-03T14:30 or 2026-05-03T14:30+02:00.");
            }
        }
    }
}
