package dev.clientele.consent;

import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Text;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * What shows that a permission was given: by whom, when, in which way, to which wording; immutable.
 *
 * <p>Nobody may be signed up without it (GDPR article 7(1): the shop has to be able to demonstrate consent).
 */
public final class ConsentEvidence {
    /** The most characters {@link #how()} can have. */
    public static final int MAX_HOW = 500;

    /** The most characters {@link #wording()} can have. */
    public static final int MAX_WORDING = 255;

    private final Actor givenBy;
    private final Instant at;
    private final String how;
    private final Optional<String> wording;

    private ConsentEvidence(Actor givenBy, Instant at, String how, Optional<String> wording) {
        this.givenBy = Objects.requireNonNull(givenBy, "givenBy");
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.how = checked(how, MAX_HOW);
        this.wording = wording.map(text -> checked(text, MAX_WORDING));
    }

    /**
     * Evidence of a permission.
     *
     * @param givenBy the customer, or the staff member who wrote down the customer's word
     * @param at when; cut to milliseconds
     * @param how the way it was given, for example "registration form"; 1 to 500 characters
     * @return the evidence
     * @throws IllegalArgumentException if {@code how} is empty or too long
     */
    public static ConsentEvidence of(Actor givenBy, Instant at, String how) {
        return new ConsentEvidence(givenBy, at, how, Optional.empty());
    }

    /**
     * Evidence that the customer gave a permission in person.
     *
     * @param at when; cut to milliseconds
     * @param how the way it was given, for example "registration form"; 1 to 500 characters
     * @return the evidence
     * @throws IllegalArgumentException if {@code how} is empty or too long
     */
    public static ConsentEvidence givenByCustomer(Instant at, String how) {
        return of(Actor.customer(), at, how);
    }

    /**
     * Evidence that a permission was carried over from another system's file.
     *
     * @param file the file's name; a long one is cut
     * @param line the line in it
     * @param at when it was imported
     * @return the evidence
     */
    public static ConsentEvidence importedFrom(String file, long line, Instant at) {
        String name = file.codePointCount(0, file.length()) <= 300
                ? file
                : file.substring(0, file.offsetByCodePoints(0, 300));
        String how = "import of " + name + ", line " + line + ", on "
                + at.atZone(ZoneOffset.UTC).toLocalDate();
        return of(Actor.system("import"), at, how);
    }

    /**
     * The same, with the wording that the customer agreed to.
     *
     * @param text the wording or its version; 1 to 255 characters
     * @return the next evidence
     * @throws IllegalArgumentException if it is empty or too long
     */
    public ConsentEvidence toWording(String text) {
        return new ConsentEvidence(givenBy, at, how, Optional.of(text));
    }

    /**
     * Who gave the permission or wrote it down.
     *
     * @return the actor
     */
    public Actor givenBy() {
        return givenBy;
    }

    /**
     * When it was given or carried over.
     *
     * @return the instant, in whole milliseconds
     */
    public Instant at() {
        return at;
    }

    /**
     * The way it was given.
     *
     * @return 1 to 500 characters
     */
    public String how() {
        return how;
    }

    /**
     * The wording that was agreed to, or its version.
     *
     * @return the wording, if it is known
     */
    public Optional<String> wording() {
        return wording;
    }

    private static String checked(String text, int max) {
        if (text.isBlank() || Text.fault(text, max).isPresent()) {
            throw new IllegalArgumentException("Evidence is said in 1 to " + max + " characters, without U+0000.");
        }
        return text;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ConsentEvidence other
                && givenBy.equals(other.givenBy)
                && at.equals(other.at)
                && how.equals(other.how)
                && wording.equals(other.wording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(givenBy, at, how, wording);
    }

    /** Without what may name a person. */
    @Override
    public String toString() {
        return "ConsentEvidence[" + givenBy + ", at=" + at + "]";
    }
}
