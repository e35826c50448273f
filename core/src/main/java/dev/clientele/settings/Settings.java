package dev.clientele.settings;

import dev.clientele.customer.EntryPolicy;
import dev.clientele.customer.NamePolicy;
import dev.clientele.customer.RequiredField;
import dev.clientele.password.PasswordPolicy;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a shop decides once for all of its customers: an immutable snapshot of what is stored.
 *
 * <p>The verbs give the next snapshot; nothing is stored before that one is handed to {@code Clientele.settings()}.
 */
public final class Settings {
    private static final Currency EURO = Currency.getInstance("EUR");

    private final long version;
    private final EntryPolicy entry;
    private final PasswordPolicy passwords;
    private final Currency currency;
    private final ZoneId zone;
    private final Locale language;

    private Settings(
            long version,
            EntryPolicy entry,
            PasswordPolicy passwords,
            Currency currency,
            ZoneId zone,
            Locale language) {
        this.version = version;
        this.entry = entry;
        this.passwords = passwords;
        this.currency = currency;
        this.zone = zone;
        this.language = language;
    }

    /**
     * What a new shop begins with: strict names, private persons, no required fields, passwords of five characters, euros.
     *
     * @param zone where the shop is
     * @param language what the shop speaks; its script and variants are of no account
     * @return the settings, their version 1
     */
    public static Settings initial(ZoneId zone, Locale language) {
        return new Settings(1, EntryPolicy.STANDARD, PasswordPolicy.STANDARD, EURO, zone, plain(language));
    }

    private static Locale plain(Locale language) {
        return Locale.forLanguageTag(language.getLanguage());
    }

    /**
     * The same as they stand in a store; for stores.
     *
     * @param stored the number of times they have been written
     * @return the snapshot
     */
    public Settings atVersion(long stored) {
        return new Settings(stored, entry, passwords, currency, zone, language);
    }

    /**
     * The same with other rules for customers' data as they come in.
     *
     * @param next what the shop asks
     * @return the next settings
     */
    public Settings withEntryPolicy(EntryPolicy next) {
        return new Settings(version, next, passwords, currency, zone, language);
    }

    /**
     * The same with other rules for names that are typed into forms.
     *
     * @param next what may stand in a name
     * @return the next settings
     */
    public Settings withNames(NamePolicy next) {
        return withEntryPolicy(entry.withNames(next));
    }

    /**
     * The same for customers who are companies too. What is known of them as companies is shown and checked.
     *
     * @return the next settings
     */
    public Settings withB2bMode() {
        return withEntryPolicy(new EntryPolicy(entry.names(), true, entry.required()));
    }

    /**
     * The same for private persons only. What is known of customers as companies is hidden, and kept.
     *
     * @return the next settings
     */
    public Settings withoutB2bMode() {
        return withEntryPolicy(new EntryPolicy(entry.names(), false, entry.required()));
    }

    /**
     * The same with other fields that must be filled in, and boxes that must be ticked, when a customer creates an account.
     *
     * @param fields the fields; none demands nothing
     * @return the next settings
     */
    public Settings withRequired(Set<RequiredField> fields) {
        return withEntryPolicy(new EntryPolicy(entry.names(), entry.b2b(), fields));
    }

    /**
     * The same with other rules for passwords.
     *
     * @param next what a new password must be
     * @return the next settings
     */
    public Settings withPasswords(PasswordPolicy next) {
        return new Settings(version, entry, next, currency, zone, language);
    }

    /**
     * The same in another currency. Amounts that are stored stay the same numbers.
     *
     * @param next the currency of all amounts of the shop
     * @return the next settings
     */
    public Settings withCurrency(Currency next) {
        return new Settings(version, entry, passwords, next, zone, language);
    }

    /**
     * The same in another time zone.
     *
     * @param next where it is today for the shop
     * @return the next settings
     */
    public Settings withZone(ZoneId next) {
        return new Settings(version, entry, passwords, currency, next, language);
    }

    /**
     * The same in another language.
     *
     * @param next what the shop speaks; its script and variants are of no account
     * @return the next settings
     */
    public Settings withLanguage(Locale next) {
        return new Settings(version, entry, passwords, currency, zone, plain(next));
    }

    /** {@return the number of times the settings have been written, 1 or more} */
    public long version() {
        return version;
    }

    /** {@return what the shop asks of its customers' data as they come in} */
    public EntryPolicy entryPolicy() {
        return entry;
    }

    /** {@return whether customers are companies too} */
    public boolean isB2b() {
        return entry.b2b();
    }

    /** {@return what may stand in names that are typed into forms} */
    public NamePolicy names() {
        return entry.names();
    }

    /** {@return what must be filled in or ticked when a customer creates an account} */
    public Set<RequiredField> required() {
        return entry.required();
    }

    /** {@return what a new password must be} */
    public PasswordPolicy passwords() {
        return passwords;
    }

    /** {@return the currency of all amounts} */
    public Currency currency() {
        return currency;
    }

    /** {@return where it is today for the shop} */
    public ZoneId zone() {
        return zone;
    }

    /** {@return what the shop speaks} */
    public Locale language() {
        return language;
    }

    private List<Object> values() {
        return List.of(version, entry, passwords, currency, zone, language);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Settings other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Settings[version=" + version + "]";
    }
}
