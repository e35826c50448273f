package dev.clientele.intake;

import dev.clientele.customer.NamePolicy;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How customers are taken in; immutable. The defaults overwrite nothing: rows are matched by e-mail address, and a customer
 * who is there already stays as is.
 */
public final class IntakeOptions {
    /** The most rows that are committed together. */
    public static final int MAX_CHUNK = 10_000;

    /** What a row is matched with. */
    public enum Match {
        /** The e-mail address in its canonical form. */
        EMAIL,
        /** The id; a row without one is a new customer. */
        ID
    }

    /** What happens to a row whose customer is there already and differs. */
    public enum OnMatch {
        /** The customer stays as is. */
        SKIP,
        /** The customer becomes what the row says. */
        UPDATE,
        /** The row is rejected. */
        FAIL
    }

    /** What happens to a row with a title or group that the shop does not have. */
    public enum Unknown {
        /** It is created; a title fits everybody unless it is a standard one of another language. */
        CREATE,
        /** The row is rejected. */
        REJECT
    }

    private static final int DEFAULT_CHUNK = 1_000;
    private static final int DEFAULT_REJECTS = 100;

    private Match match = Match.EMAIL;
    private OnMatch onMatch = OnMatch.SKIP;
    private Unknown unknownTitles = Unknown.CREATE;
    private Unknown unknownGroups = Unknown.REJECT;
    private NamePolicy names = NamePolicy.LENIENT;
    private boolean dryRun;
    private int chunk = DEFAULT_CHUNK;
    private int rejects = DEFAULT_REJECTS;
    private Locale locale = Locale.ENGLISH;
    private IntakeListener listener = IntakeListener.SILENT;

    private IntakeOptions() {}

    /**
     * What is right for most files.
     *
     * @return match by e-mail address, skip, create unknown titles, reject unknown groups, lenient names, chunks of 1,000
     */
    public static IntakeOptions defaults() {
        return new IntakeOptions();
    }

    /**
     * The same, matched with something else.
     *
     * @param by what rows are matched with
     * @return the next options
     */
    public IntakeOptions matching(Match by) {
        return with(next -> next.match = by);
    }

    /**
     * The same with another fate for customers who are there already.
     *
     * @param fate what happens to them
     * @return the next options
     */
    public IntakeOptions onMatch(OnMatch fate) {
        return with(next -> next.onMatch = fate);
    }

    /**
     * The same with another fate for titles that the shop does not have.
     *
     * @param fate what happens
     * @return the next options
     */
    public IntakeOptions unknownTitles(Unknown fate) {
        return with(next -> next.unknownTitles = fate);
    }

    /**
     * The same with another fate for groups that the shop does not have.
     *
     * @param fate what happens
     * @return the next options
     */
    public IntakeOptions unknownGroups(Unknown fate) {
        return with(next -> next.unknownGroups = fate);
    }

    /**
     * The same with another policy for names.
     *
     * @param policy what may stand in a name
     * @return the next options
     */
    public IntakeOptions names(NamePolicy policy) {
        return with(next -> next.names = policy);
    }

    /**
     * The same, but nothing is kept: every chunk takes the usual path and is rolled back. A row that depends on what an
     * earlier chunk would have changed can fare differently in earnest.
     *
     * @return the next options
     */
    public IntakeOptions dryRun() {
        return with(next -> next.dryRun = true);
    }

    /**
     * The same with another number of rows that are committed together.
     *
     * @param rows 1 to 10,000
     * @return the next options
     * @throws IllegalArgumentException if it is out of this range
     */
    public IntakeOptions chunksOf(int rows) {
        if (rows < 1 || rows > MAX_CHUNK) {
            throw new IllegalArgumentException(
                    "A chunk has 1 to " + MAX_CHUNK + " rows, and " + rows + " were asked for.");
        }
        return with(next -> next.chunk = rows);
    }

    /**
     * The same with room for another number of rejects in the report.
     *
     * @param most 0 or more; the listener hears of all of them
     * @return the next options
     * @throws IllegalArgumentException if it is negative
     */
    public IntakeOptions keepingRejects(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("A report keeps 0 or more rejects, and " + most + " were asked for.");
        }
        return with(next -> next.rejects = most);
    }

    /**
     * The same with messages in another language.
     *
     * @param language the language; English where there is no translation
     * @return the next options
     */
    public IntakeOptions in(Locale language) {
        return with(next -> next.locale = language);
    }

    /**
     * The same with somebody who hears how it goes.
     *
     * @param hearer the listener
     * @return the next options
     */
    public IntakeOptions tell(IntakeListener hearer) {
        return with(next -> next.listener = hearer);
    }

    Match match() {
        return match;
    }

    OnMatch onMatch() {
        return onMatch;
    }

    Unknown unknownTitles() {
        return unknownTitles;
    }

    Unknown unknownGroups() {
        return unknownGroups;
    }

    NamePolicy names() {
        return names;
    }

    boolean isDryRun() {
        return dryRun;
    }

    int chunk() {
        return chunk;
    }

    int rejects() {
        return rejects;
    }

    Locale locale() {
        return locale;
    }

    IntakeListener listener() {
        return listener;
    }

    private IntakeOptions with(Consumer<IntakeOptions> change) {
        IntakeOptions next = new IntakeOptions();
        next.match = match;
        next.onMatch = onMatch;
        next.unknownTitles = unknownTitles;
        next.unknownGroups = unknownGroups;
        next.names = names;
        next.dryRun = dryRun;
        next.chunk = chunk;
        next.rejects = rejects;
        next.locale = locale;
        next.listener = listener;
        change.accept(next);
        return next;
    }
}
