package dev.clientele.consent;

import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Text;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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
    private final Optional<IpAddress> ip;

    private ConsentEvidence(Actor givenBy, Instant at, String how, Optional<String> wording, Optional<IpAddress> ip) {
        this.givenBy = Objects.requireNonNull(givenBy, "givenBy");
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.how = checked(how, MAX_HOW);
        this.wording = wording.map(text -> checked(text, MAX_WORDING));
        this.ip = ip;
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
        return new ConsentEvidence(givenBy, at, how, Optional.empty(), Optional.empty());
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
     * Evidence that the customer confirmed this permission by a link in a mail (double opt-in). It tells how, when, from where and by whom the
     * permission was asked for, and keeps the wording.
     *
     * @param when when the link was followed; cut to milliseconds
     * @param address the internet address that it was followed from
     * @return the next evidence, given by the customer
     */
    public ConsentEvidence confirmedByMail(Instant when, IpAddress address) {
        String told = "confirmed by mail; asked for at " + at
                + (givenBy.kind() == Actor.Kind.CUSTOMER ? "" : " by " + quoted(givenBy))
                + ip.map(from -> " from " + from.text()).orElse("") + ": " + how;
        int end = told.offsetByCodePoints(0, Math.min(MAX_HOW, Text.length(told)));
        return new ConsentEvidence(Actor.customer(), when, told.substring(0, end), wording, Optional.of(address));
    }

    /**
     * The same, with the wording that the customer agreed to.
     *
     * @param text the wording or its version; 1 to 255 characters
     * @return the next evidence
     * @throws IllegalArgumentException if it is empty or too long
     */
    public ConsentEvidence toWording(String text) {
        return new ConsentEvidence(givenBy, at, how, Optional.of(text), ip);
    }

    /**
     * The same, with the internet address that it was given from.
     *
     * @param address the address
     * @return the next evidence
     */
    public ConsentEvidence from(IpAddress address) {
        return new ConsentEvidence(givenBy, at, how, wording, Optional.of(address));
    }

    /** {@return who gave the permission or wrote it down} */
    public Actor givenBy() {
        return givenBy;
    }

    /** {@return when it was given or carried over, in whole milliseconds} */
    public Instant at() {
        return at;
    }

    /** {@return the way it was given, 1 to 500 characters} */
    public String how() {
        return how;
    }

    /** {@return the wording that was agreed to, or its version, if it is known} */
    public Optional<String> wording() {
        return wording;
    }

    /** {@return the internet address that it was given from, if it is known} */
    public Optional<IpAddress> ip() {
        return ip;
    }

    /** So that nobody takes a part of a name for what stands behind it. */
    private static String quoted(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT) + " \""
                + actor.name().replace("\"", "\"\"") + "\"";
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
                && wording.equals(other.wording)
                && ip.equals(other.ip);
    }

    @Override
    public int hashCode() {
        return Objects.hash(givenBy, at, how, wording, ip);
    }

    /** Without what may name a person. */
    @Override
    public String toString() {
        return "ConsentEvidence[" + givenBy + ", at=" + at + "]";
    }
}
