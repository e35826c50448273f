package dev.clientele.csv;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** How a CSV file is written; immutable. The file is UTF-8, and its columns and labels are always the same. */
public final class CsvWriting {
    private static final CsvWriting DEFAULTS = new CsvWriting(ZoneOffset.UTC, false, true);

    private final ZoneId zone;
    private final boolean byteOrderMark;
    private final boolean formulaGuard;

    private CsvWriting(ZoneId zone, boolean byteOrderMark, boolean formulaGuard) {
        this.zone = zone;
        this.byteOrderMark = byteOrderMark;
        this.formulaGuard = formulaGuard;
    }

    /**
     * What is right for most readers.
     *
     * @return times in UTC, no byte order mark, guarded against formulas
     */
    public static CsvWriting defaults() {
        return DEFAULTS;
    }

    /**
     * The same with another time zone for the file's times, which name none. Where its clock is set back, an hour's times
     * are written alike and will be read as the earlier ones.
     *
     * @param shop the zone that readers of the file expect
     * @return the next options
     */
    public CsvWriting zone(ZoneId shop) {
        return new CsvWriting(shop, byteOrderMark, formulaGuard);
    }

    /**
     * The same with a byte order mark at the start, without which Excel takes a file for the encoding of its own country.
     *
     * @return the next options
     */
    public CsvWriting byteOrderMark() {
        return new CsvWriting(zone, true, formulaGuard);
    }

    /**
     * The same without the apostrophe that keeps spreadsheets from running a customer's name as a formula. Only for readers
     * that are no spreadsheets: and texts that seem to be guarded are read back without their first apostrophe.
     *
     * @return the next options
     */
    public CsvWriting withoutFormulaGuard() {
        return new CsvWriting(zone, byteOrderMark, false);
    }

    ZoneId zone() {
        return zone;
    }

    boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    boolean hasFormulaGuard() {
        return formulaGuard;
    }
}
