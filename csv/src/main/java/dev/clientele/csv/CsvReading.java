package dev.clientele.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** How a CSV file is read; immutable. Separator, columns and forms of values are not asked for: the file shows them. */
public final class CsvReading {
    /**
     * The most characters that a record may have unless another number is chosen: {@value}, some hundred times the longest
     * record of an honest file.
     */
    public static final int DEFAULT_MAX_RECORD_LENGTH = 262_144;

    private static final CsvReading DEFAULTS = new CsvReading(
            ZoneOffset.UTC, Optional.empty(), Charset.forName("windows-1252"), DEFAULT_MAX_RECORD_LENGTH);

    private final ZoneId zone;
    private final Optional<Charset> charset;
    private final Charset fallbackCharset;
    private final int maxRecordLength;

    private CsvReading(ZoneId zone, Optional<Charset> charset, Charset fallbackCharset, int maxRecordLength) {
        this.zone = zone;
        this.charset = charset;
        this.fallbackCharset = fallbackCharset;
        this.maxRecordLength = maxRecordLength;
    }

    /**
     * What is right for most files.
     *
     * @return times in UTC; UTF-8, or windows-1252 for a file that is no UTF-8; records of at most
     *     {@value #DEFAULT_MAX_RECORD_LENGTH} characters
     */
    public static CsvReading defaults() {
        return DEFAULTS;
    }

    /**
     * The same with another time zone for times that name none, which is how shop systems write them.
     *
     * @param shop the zone of the shop that wrote the file
     * @return the next options
     */
    public CsvReading zone(ZoneId shop) {
        return new CsvReading(shop, charset, fallbackCharset, maxRecordLength);
    }

    /**
     * The same with one character encoding and no other; what it cannot decode stops the file.
     *
     * @param only the file's encoding
     * @return the next options
     */
    public CsvReading charset(Charset only) {
        return new CsvReading(zone, Optional.of(only), fallbackCharset, maxRecordLength);
    }

    /**
     * The same with another character encoding for files that are no UTF-8. It is not used for streams, which cannot be read
     * twice, nor when {@link #charset(Charset)} names the encoding.
     *
     * @param instead the encoding of such files
     * @return the next options
     */
    public CsvReading fallbackCharset(Charset instead) {
        return new CsvReading(zone, charset, instead, maxRecordLength);
    }

    /**
     * The same with another limit for the length of a record: its row of the file, quotes, separators and line end included.
     * A longer one stops the file, at the latest 8,192 characters past the limit. That bounds the memory that a file can
     * take, since a record is held in memory as a whole.
     *
     * @param characters 1 or more, counted as UTF-16 does
     * @return the next options
     * @throws IllegalArgumentException if it is less
     */
    public CsvReading maxRecordLength(int characters) {
        if (characters < 1) {
            throw new IllegalArgumentException(
                    "A record has 1 character or more, and " + characters + " were asked for.");
        }
        return new CsvReading(zone, charset, fallbackCharset, characters);
    }

    ZoneId zone() {
        return zone;
    }

    Optional<Charset> charset() {
        return charset;
    }

    Charset fallbackCharset() {
        return fallbackCharset;
    }

    int maxRecordLength() {
        return maxRecordLength;
    }

    Charset charsetOfStream() {
        return charset.orElse(StandardCharsets.UTF_8);
    }
}
