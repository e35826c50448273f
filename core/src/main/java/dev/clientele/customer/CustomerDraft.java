package dev.clientele.customer;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.Consent;
import dev.clientele.consent.Consents;
import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.title.SocialTitleId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form about a customer holds, as it was typed; immutable, checked when it is handed in.
 *
 * <p>Its constraints are those that hold in every shop; {@code Clientele.customers().check(draft)} adds the shop's own, such as
 * the {@link NamePolicy}. A draft without groups gets the built-in group Customer, as its default too.
 */
@ValidDefaultGroup
public final class CustomerDraft {
    private static final Pattern ADDRESS = Pattern.compile("addresses\\[([0-9]{1,9})]\\.");

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

    @ValidAddresses
    private final List<@Valid AddressDraft> addresses;

    @Valid
    private final @Nullable B2bDraft b2b;

    private final boolean withoutB2b;

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
        this.addresses = List.copyOf(fields.addresses);
        this.b2b = fields.b2b;
        this.withoutB2b = fields.withoutB2b;
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
     * @param ids the shop's groups; none means the built-in group Customer (for a guest: Guest)
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
     * The same with one address more. It takes over its roles: an address that was for billing or shipping before is not any
     * more if this one is.
     *
     * @param address as it was filled in
     * @return the next draft
     */
    public CustomerDraft withAddress(AddressDraft address) {
        return with(fields -> {
            List<AddressDraft> next = new ArrayList<>();
            addresses.forEach(one -> next.add(one.withoutRolesOf(address)));
            next.add(address);
            fields.addresses = next;
        });
    }

    /**
     * The same with other addresses in place of all that it had.
     *
     * @param all at most 100, one of them at most for billing, one at most for shipping
     * @return the next draft
     */
    public CustomerDraft withAddresses(List<AddressDraft> all) {
        return with(fields -> fields.addresses = all);
    }

    /**
     * The same with what is known of the customer as a company; for shops in B2B mode.
     *
     * @param company as it was filled in
     * @return the next draft
     */
    public CustomerDraft withB2b(B2bDraft company) {
        return with(fields -> {
            fields.b2b = company;
            fields.withoutB2b = false;
        });
    }

    /**
     * The same as a private person: an edit takes away what was known of the customer as a company. A draft that says nothing
     * of it leaves it alone.
     *
     * @return the next draft
     */
    public CustomerDraft withoutB2b() {
        return with(fields -> {
            fields.b2b = null;
            fields.withoutB2b = true;
        });
    }

    /** {@return the first name as it was typed} */
    public String firstName() {
        return firstName;
    }

    /** {@return the last name as it was typed} */
    public String lastName() {
        return lastName;
    }

    /** {@return the e-mail address as it was typed} */
    public String email() {
        return email;
    }

    /** {@return the birth date, if one was filled in} */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** {@return the social title, if one was chosen} */
    public Optional<SocialTitleId> title() {
        return Optional.ofNullable(title);
    }

    /** {@return whether the account is switched on} */
    public boolean isEnabled() {
        return enabled;
    }

    /** {@return the permissions} */
    public Consents consents() {
        return consents;
    }

    /** {@return the addresses, in the order in which they were given} */
    public List<AddressDraft> addresses() {
        return addresses;
    }

    /** {@return what was filled in of the customer as a company, if anything was} */
    public Optional<B2bDraft> b2b() {
        return Optional.ofNullable(b2b);
    }

    /** {@return whether what is known of the customer as a company is to be taken away} */
    public boolean isWithoutB2b() {
        return withoutB2b;
    }

    /** {@return the groups; none for the built-in one alone} */
    public Set<GroupId> groups() {
        return groups;
    }

    /** {@return the default group, if one was chosen} */
    public Optional<GroupId> defaultGroup() {
        return Optional.ofNullable(defaultGroup);
    }

    /**
     * The membership that this draft asks for. Where it names no default group, that is the built-in group if it is
     * among the groups, else the one with the lowest id.
     *
     * @param builtIn the shop's built-in group Customer, or Guest for a guest
     * @return the membership
     * @throws IllegalArgumentException if the default group is none of the groups
     */
    public GroupMembership membership(GroupId builtIn) {
        Set<GroupId> all = groups.isEmpty() ? Set.of(builtIn) : groups;
        GroupId fallback = all.contains(builtIn) ? builtIn : Collections.min(all);
        return new GroupMembership(all, defaultGroup().orElse(fallback));
    }

    /** Whether this draft says already what another one says where a problem was found in that. */
    boolean isSameAt(String path, CustomerDraft other) {
        Matcher address = ADDRESS.matcher(path);
        return address.lookingAt()
                ? addresses.contains(other.addresses.get(Integer.parseInt(address.group(1))))
                : Objects.equals(at(path), other.at(path));
    }

    private @Nullable Object at(String path) {
        String field = path.split("[.\\[]", 2)[0];
        return switch (field) {
            case "firstName" -> firstName;
            case "lastName" -> lastName;
            case "email" -> email;
            case "birthDate" -> birthDate;
            case "addresses" -> addresses;
            case "b2b" -> b2b;
            default -> List.of(groups, Optional.ofNullable(defaultGroup));
        };
    }

    private CustomerDraft with(Consumer<CustomerDraftFields> change) {
        CustomerDraftFields fields = new CustomerDraftFields(this);
        change.accept(fields);
        return new CustomerDraft(fields);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                firstName,
                lastName,
                email,
                birthDate,
                title,
                enabled,
                consents,
                groups,
                defaultGroup,
                addresses,
                b2b,
                withoutB2b);
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
