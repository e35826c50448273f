package dev.clientele.customer;

import dev.clientele.consent.Consent;
import dev.clientele.consent.Consents;
import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.title.SocialTitleId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a form about a customer holds, as it was typed; immutable, checked when it is handed in.
 *
 * <p>Its constraints are those that hold in every shop; {@code Clientele.customers().check(draft)} adds the shop's own, such as
 * the {@link NamePolicy}. A draft without groups gets the built-in group Customer, as its default too.
 */
@ValidDefaultGroup
public final class CustomerDraft {
    @ValidPersonName(policy = NamePolicy.LENIENT)
    private final String firstName;

    @ValidPersonName(policy = NamePolicy.LENIENT)
    private final String lastName;

    @ValidEmailAddress
    private final String email;

    @ValidBirthDate
    private final @Nullable LocalDate birthDate;

    private final @Nullable SocialTitleId title;
    private final boolean enabled;
    private final Consents consents;
    private final Set<GroupId> groups;
    private final @Nullable GroupId defaultGroup;

    private CustomerDraft(CustomerDraftFields fields) {
        this.firstName = Objects.requireNonNull(fields.firstName, "firstName");
        this.lastName = Objects.requireNonNull(fields.lastName, "lastName");
        this.email = Objects.requireNonNull(fields.email, "email");
        this.birthDate = fields.birthDate;
        this.title = fields.title;
        this.enabled = fields.enabled;
        this.consents = Objects.requireNonNull(fields.consents, "consents");
        this.groups = Collections.unmodifiableSet(new TreeSet<>(fields.groups));
        this.defaultGroup = fields.defaultGroup;
    }

    /**
     * A draft with what every customer has: enabled, without title, birth date, consents and groups of its own.
     *
     * @param firstName 1 to 255 characters
     * @param lastName 1 to 255 characters
     * @param email at most 254 characters
     * @return the draft
     */
    public static CustomerDraft of(String firstName, String lastName, String email) {
        return new CustomerDraft(new CustomerDraftFields(firstName, lastName, email));
    }

    /**
     * The same with another first name.
     *
     * @param name 1 to 255 characters
     * @return the next draft
     */
    public CustomerDraft withFirstName(String name) {
        return with(fields -> fields.firstName = name);
    }

    /**
     * The same with another last name.
     *
     * @param name 1 to 255 characters
     * @return the next draft
     */
    public CustomerDraft withLastName(String name) {
        return with(fields -> fields.lastName = name);
    }

    /**
     * The same with another e-mail address.
     *
     * @param address at most 254 characters
     * @return the next draft
     */
    public CustomerDraft withEmail(String address) {
        return with(fields -> fields.email = address);
    }

    /**
     * The same with a birth date.
     *
     * @param date not in the future, not more than 200 years ago
     * @return the next draft
     */
    public CustomerDraft withBirthDate(LocalDate date) {
        return with(fields -> fields.birthDate = date);
    }

    /**
     * The same without birth date.
     *
     * @return the next draft
     */
    public CustomerDraft withoutBirthDate() {
        return with(fields -> fields.birthDate = null);
    }

    /**
     * The same with a social title.
     *
     * @param id one of the shop's titles
     * @return the next draft
     */
    public CustomerDraft withTitle(SocialTitleId id) {
        return with(fields -> fields.title = id);
    }

    /**
     * The same without social title.
     *
     * @return the next draft
     */
    public CustomerDraft withoutTitle() {
        return with(fields -> fields.title = null);
    }

    /**
     * The same with the account switched on.
     *
     * @return the next draft
     */
    public CustomerDraft enabled() {
        return with(fields -> fields.enabled = true);
    }

    /**
     * The same with the account switched off.
     *
     * @return the next draft
     */
    public CustomerDraft disabled() {
        return with(fields -> fields.enabled = false);
    }

    /**
     * The same with the permission for a purpose in another state.
     *
     * @param purpose which one
     * @param consent its state; granting takes evidence
     * @return the next draft
     */
    public CustomerDraft withConsent(Purpose purpose, Consent consent) {
        return withConsents(consents.with(purpose, consent));
    }

    CustomerDraft withConsents(Consents states) {
        return with(fields -> fields.consents = states);
    }

    /**
     * The same in these groups instead of those before. A default group that is none of them becomes a problem of the draft.
     *
     * @param ids the shop's groups; none means the built-in group Customer
     * @return the next draft
     */
    public CustomerDraft inGroups(Set<GroupId> ids) {
        return with(fields -> fields.groups = Set.copyOf(ids));
    }

    /**
     * The same with a default group, which is joined if need be.
     *
     * @param id the group whose discount holds
     * @return the next draft
     */
    public CustomerDraft withDefaultGroup(GroupId id) {
        return with(fields -> {
            Set<GroupId> joined = new TreeSet<>(groups);
            joined.add(id);
            fields.groups = joined;
            fields.defaultGroup = id;
        });
    }

    /**
     * The first name as it was typed.
     *
     * @return the name; it may break rules
     */
    public String firstName() {
        return firstName;
    }

    /**
     * The last name as it was typed.
     *
     * @return the name; it may break rules
     */
    public String lastName() {
        return lastName;
    }

    /**
     * The e-mail address as it was typed.
     *
     * @return the address; it may break rules
     */
    public String email() {
        return email;
    }

    /**
     * The birth date.
     *
     * @return the date, if there is one; it may break rules
     */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /**
     * The social title.
     *
     * @return its id, if there is one
     */
    public Optional<SocialTitleId> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Whether the account is switched on.
     *
     * @return true for a new draft
     */
    public boolean isEnabled() {
        return enabled;
    }

    /**
     * The permissions.
     *
     * @return their states
     */
    public Consents consents() {
        return consents;
    }

    /**
     * The groups.
     *
     * @return their ids in order; none means the built-in group Customer
     */
    public Set<GroupId> groups() {
        return groups;
    }

    /**
     * The default group.
     *
     * @return its id; empty to let the groups decide, see {@link #membership}
     */
    public Optional<GroupId> defaultGroup() {
        return Optional.ofNullable(defaultGroup);
    }

    /**
     * The membership that this draft asks for. Where it names no default group, that is the built-in group Customer if it is
     * among the groups, else the one with the lowest id.
     *
     * @param customerGroup the shop's built-in group Customer
     * @return the membership
     * @throws IllegalArgumentException if the default group is none of the groups
     */
    public GroupMembership membership(GroupId customerGroup) {
        Set<GroupId> all = groups.isEmpty() ? Set.of(customerGroup) : groups;
        GroupId fallback = all.contains(customerGroup) ? customerGroup : Collections.min(all);
        return new GroupMembership(all, defaultGroup().orElse(fallback));
    }

    private CustomerDraft with(Consumer<CustomerDraftFields> change) {
        CustomerDraftFields fields = new CustomerDraftFields(this);
        change.accept(fields);
        return new CustomerDraft(fields);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(firstName, lastName, email, birthDate, title, enabled, consents, groups, defaultGroup);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CustomerDraft other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Without what was typed: personal data belongs into no log. */
    @Override
    public String toString() {
        return "CustomerDraft[…]";
    }
}
