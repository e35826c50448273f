package dev.clientele.customer;

import dev.clientele.kernel.ValidCountry;
import dev.clientele.kernel.ValidLine;
import dev.clientele.kernel.ValidText;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a form about an address holds, as it was typed; immutable, checked with the customer it belongs to.
 *
 * <p>A name, the first line, the city and the country are required; every other text may be empty. Names are held to
 * {@link NamePolicy#LENIENT}, whatever the shop asks of its customers' own: parcels also go to "Reception, 2nd floor".
 */
public final class AddressDraft {
    @ValidPersonName(policy = NamePolicy.LENIENT)
    private final String firstName;

    @ValidPersonName(policy = NamePolicy.LENIENT)
    private final String lastName;

    @ValidLine(max = Address.MAX_ALIAS)
    private final String alias;

    @ValidLine(max = Address.MAX_COMPANY)
    private final String company;

    @ValidLine(max = Address.MAX_LINE, required = true)
    private final String line1;

    @ValidLine(max = Address.MAX_LINE)
    private final String line2;

    @ValidLine(max = Address.MAX_POSTCODE)
    private final String postcode;

    @ValidLine(max = Address.MAX_CITY, required = true)
    private final String city;

    @ValidLine(max = Address.MAX_STATE)
    private final String state;

    @ValidCountry
    private final String country;

    @ValidPhone
    private final String phone;

    @ValidPhone
    private final String mobile;

    @ValidLine(max = Address.MAX_VAT_NUMBER)
    private final String vatNumber;

    @ValidText(max = Address.MAX_OTHER)
    private final String other;

    private final boolean forBilling;
    private final boolean forShipping;

    private AddressDraft(AddressDraftFields fields) {
        this.firstName = Objects.requireNonNull(fields.firstName, "firstName");
        this.lastName = Objects.requireNonNull(fields.lastName, "lastName");
        this.alias = Objects.requireNonNull(fields.alias, "alias");
        this.company = Objects.requireNonNull(fields.company, "company");
        this.line1 = Objects.requireNonNull(fields.line1, "line1");
        this.line2 = Objects.requireNonNull(fields.line2, "line2");
        this.postcode = Objects.requireNonNull(fields.postcode, "postcode");
        this.city = Objects.requireNonNull(fields.city, "city");
        this.state = Objects.requireNonNull(fields.state, "state");
        this.country = Objects.requireNonNull(fields.country, "country");
        this.phone = Objects.requireNonNull(fields.phone, "phone");
        this.mobile = Objects.requireNonNull(fields.mobile, "mobile");
        this.vatNumber = Objects.requireNonNull(fields.vatNumber, "vatNumber");
        this.other = Objects.requireNonNull(fields.other, "other");
        this.forBilling = fields.forBilling;
        this.forShipping = fields.forShipping;
    }

    /**
     * A draft with what every address has; it is neither for billing nor for shipping.
     *
     * @param firstName 1 to 255 characters
     * @param lastName 1 to 255 characters
     * @param line1 street and number, 1 to 128 characters
     * @param city 1 to 64 characters
     * @param country its code in ISO 3166-1 alpha-2, for example {@code NL}
     * @return the draft
     */
    public static AddressDraft of(String firstName, String lastName, String line1, String city, String country) {
        return new AddressDraft(new AddressDraftFields(firstName, lastName, line1, city, country));
    }

    /**
     * The same for somebody else.
     *
     * @param first 1 to 255 characters
     * @param last 1 to 255 characters
     * @return the next draft
     */
    public AddressDraft withName(String first, String last) {
        return with(fields -> {
            fields.firstName = first;
            fields.lastName = last;
        });
    }

    /**
     * The same with another name for it, such as "Home".
     *
     * @param text at most 32 characters
     * @return the next draft
     */
    public AddressDraft withAlias(String text) {
        return with(fields -> fields.alias = text);
    }

    /**
     * The same with another company.
     *
     * @param text at most 255 characters
     * @return the next draft
     */
    public AddressDraft withCompany(String text) {
        return with(fields -> fields.company = text);
    }

    /**
     * The same with another street and number.
     *
     * @param text 1 to 128 characters
     * @return the next draft
     */
    public AddressDraft withLine1(String text) {
        return with(fields -> fields.line1 = text);
    }

    /**
     * The same with another second line.
     *
     * @param text at most 128 characters
     * @return the next draft
     */
    public AddressDraft withLine2(String text) {
        return with(fields -> fields.line2 = text);
    }

    /**
     * The same with another postcode.
     *
     * @param text at most 12 characters
     * @return the next draft
     */
    public AddressDraft withPostcode(String text) {
        return with(fields -> fields.postcode = text);
    }

    /**
     * The same with another city.
     *
     * @param text 1 to 64 characters
     * @return the next draft
     */
    public AddressDraft withCity(String text) {
        return with(fields -> fields.city = text);
    }

    /**
     * The same with another state or province.
     *
     * @param text at most 64 characters
     * @return the next draft
     */
    public AddressDraft withState(String text) {
        return with(fields -> fields.state = text);
    }

    /**
     * The same with another country.
     *
     * @param text its code in ISO 3166-1 alpha-2
     * @return the next draft
     */
    public AddressDraft withCountry(String text) {
        return with(fields -> fields.country = text);
    }

    /**
     * The same with another telephone number.
     *
     * @param text at most 32 digits, blanks and {@code + . ( ) / -}
     * @return the next draft
     */
    public AddressDraft withPhone(String text) {
        return with(fields -> fields.phone = text);
    }

    /**
     * The same with another mobile telephone number.
     *
     * @param text at most 32 digits, blanks and {@code + . ( ) / -}
     * @return the next draft
     */
    public AddressDraft withMobile(String text) {
        return with(fields -> fields.mobile = text);
    }

    /**
     * The same with another VAT number.
     *
     * @param text at most 32 characters
     * @return the next draft
     */
    public AddressDraft withVatNumber(String text) {
        return with(fields -> fields.vatNumber = text);
    }

    /**
     * The same with another remark.
     *
     * @param text at most 2,000 characters
     * @return the next draft
     */
    public AddressDraft withOther(String text) {
        return with(fields -> fields.other = text);
    }

    /**
     * The same as the address that invoices go to.
     *
     * @return the next draft
     */
    public AddressDraft forBilling() {
        return with(fields -> fields.forBilling = true);
    }

    /**
     * The same as the address that parcels go to.
     *
     * @return the next draft
     */
    public AddressDraft forShipping() {
        return with(fields -> fields.forShipping = true);
    }

    /**
     * The same as an address that is neither for billing nor for shipping.
     *
     * @return the next draft
     */
    public AddressDraft withoutRoles() {
        return with(fields -> {
            fields.forBilling = false;
            fields.forShipping = false;
        });
    }

    /**
     * The same with the roles that another address lacks: {@code first.withoutRolesOf(second)} gives way to the second.
     *
     * @param other another address
     * @return the next draft
     */
    AddressDraft withoutRolesOf(AddressDraft other) {
        return with(fields -> {
            fields.forBilling &= !other.forBilling;
            fields.forShipping &= !other.forShipping;
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

    /** {@return what the customer calls it, such as "Home", as typed; empty for none} */
    public String alias() {
        return alias;
    }

    /** {@return the company, as typed; empty for none} */
    public String company() {
        return company;
    }

    /** {@return street and number, as typed} */
    public String line1() {
        return line1;
    }

    /** {@return what else belongs to the street, as typed; empty for none} */
    public String line2() {
        return line2;
    }

    /** {@return the postcode, as typed; empty for none} */
    public String postcode() {
        return postcode;
    }

    /** {@return the city, as typed} */
    public String city() {
        return city;
    }

    /** {@return the state or province, as typed; empty for none} */
    public String state() {
        return state;
    }

    /** {@return the country, as typed} */
    public String country() {
        return country;
    }

    /** {@return the telephone number, as typed; empty for none} */
    public String phone() {
        return phone;
    }

    /** {@return the mobile telephone number, as typed; empty for none} */
    public String mobile() {
        return mobile;
    }

    /** {@return the VAT number for invoices to this address, as typed; empty for none} */
    public String vatNumber() {
        return vatNumber;
    }

    /** {@return what else there is to say, as typed; empty for none} */
    public String other() {
        return other;
    }

    /** {@return whether invoices go to it} */
    public boolean isForBilling() {
        return forBilling;
    }

    /** {@return whether parcels go to it} */
    public boolean isForShipping() {
        return forShipping;
    }

    private AddressDraft with(Consumer<AddressDraftFields> change) {
        AddressDraftFields fields = new AddressDraftFields(this);
        change.accept(fields);
        return new AddressDraft(fields);
    }

    private List<Object> values() {
        return List.of(
                firstName,
                lastName,
                alias,
                company,
                line1,
                line2,
                postcode,
                city,
                state,
                country,
                phone,
                mobile,
                vatNumber,
                other,
                forBilling,
                forShipping);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AddressDraft draft && values().equals(draft.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Without what was typed: personal data belongs into no log. */
    @Override
    public String toString() {
        return "AddressDraft[…]";
    }
}
