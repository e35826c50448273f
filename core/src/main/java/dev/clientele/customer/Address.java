package dev.clientele.customer;

import dev.clientele.kernel.Country;
import dev.clientele.kernel.Fault;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One of a customer's addresses; an immutable value. Made from an {@link AddressDraft}. */
public final class Address {
    /** The most characters of an address's own name. */
    public static final int MAX_ALIAS = 32;

    /** The most characters of a company. */
    public static final int MAX_COMPANY = 255;

    /** The most characters of each of the two lines. */
    public static final int MAX_LINE = 128;

    /** The most characters of a postcode. */
    public static final int MAX_POSTCODE = 12;

    /** The most characters of a city. */
    public static final int MAX_CITY = 64;

    /** The most characters of a state or province. */
    public static final int MAX_STATE = 64;

    /** The most characters of a telephone number. */
    public static final int MAX_PHONE = 32;

    /** The most characters of a VAT number. */
    public static final int MAX_VAT_NUMBER = 32;

    /** The most characters of the remark. */
    public static final int MAX_OTHER = 2_000;

    /** Its texts without blanks around them, its country in upper case; so it is its own normal form. */
    private final AddressDraft draft;

    private Address(AddressDraft draft) {
        this.draft = draft;
    }

    /**
     * An address as a draft says.
     *
     * @param draft a draft that breaks no rule
     * @return the address, its texts without blanks around them
     * @throws InvalidValueException if the draft breaks a rule
     */
    public static Address of(AddressDraft draft) {
        fault(draft).ifPresent(fault -> {
            throw new InvalidValueException("address", fault);
        });
        PersonName name = new PersonName(draft.firstName(), draft.lastName());
        return new Address(draft.withName(name.first(), name.last())
                .withAlias(draft.alias().strip())
                .withCompany(draft.company().strip())
                .withLine1(draft.line1().strip())
                .withLine2(draft.line2().strip())
                .withPostcode(draft.postcode().strip())
                .withCity(draft.city().strip())
                .withState(draft.state().strip())
                .withCountry(new Country(draft.country()).code())
                .withPhone(draft.phone().strip())
                .withMobile(draft.mobile().strip())
                .withVatNumber(draft.vatNumber().strip())
                .withOther(draft.other().strip()));
    }

    /**
     * Which permanent rule a draft breaks. That a country has ceased to exist breaks none.
     *
     * @param draft any draft
     * @return the first broken rule; empty if the draft will do
     */
    static Optional<Fault> fault(AddressDraft draft) {
        return Stream.<Supplier<Optional<? extends Fault>>>of(
                        () -> PersonName.fault(draft.firstName()),
                        () -> PersonName.fault(draft.lastName()),
                        () -> Text.lineFault(draft.alias(), MAX_ALIAS),
                        () -> Text.lineFault(draft.company(), MAX_COMPANY),
                        () -> Text.requiredLineFault(draft.line1(), MAX_LINE),
                        () -> Text.lineFault(draft.line2(), MAX_LINE),
                        () -> Text.lineFault(draft.postcode(), MAX_POSTCODE),
                        () -> Text.requiredLineFault(draft.city(), MAX_CITY),
                        () -> Text.lineFault(draft.state(), MAX_STATE),
                        () -> Country.hasForm(draft.country()) ? Optional.empty() : Country.fault(draft.country()),
                        () -> AddressFault.ofPhone(draft.phone()),
                        () -> AddressFault.ofPhone(draft.mobile()),
                        () -> Text.lineFault(draft.vatNumber(), MAX_VAT_NUMBER),
                        () -> Text.fault(draft.other(), MAX_OTHER))
                .flatMap(rule -> rule.get().stream())
                .map(Fault.class::cast)
                .findFirst();
    }

    /** {@return the present state, to be changed and handed in again with its customer} */
    public AddressDraft draft() {
        return draft;
    }

    /** {@return who lives or works there} */
    public PersonName name() {
        return new PersonName(draft.firstName(), draft.lastName());
    }

    /** {@return what the customer calls it, such as "Home"; empty for none} */
    public String alias() {
        return draft.alias();
    }

    /** {@return the company; empty for none} */
    public String company() {
        return draft.company();
    }

    /** {@return street and number} */
    public String line1() {
        return draft.line1();
    }

    /** {@return what else belongs to the street; empty for none} */
    public String line2() {
        return draft.line2();
    }

    /** {@return the postcode; empty for none} */
    public String postcode() {
        return draft.postcode();
    }

    /** {@return the city} */
    public String city() {
        return draft.city();
    }

    /** {@return the state or province; empty for none} */
    public String state() {
        return draft.state();
    }

    /** {@return the country} */
    public Country country() {
        return new Country(draft.country());
    }

    /** {@return the telephone number; empty for none} */
    public String phone() {
        return draft.phone();
    }

    /** {@return the mobile telephone number; empty for none} */
    public String mobile() {
        return draft.mobile();
    }

    /** {@return the VAT number for invoices to this address; empty for none} */
    public String vatNumber() {
        return draft.vatNumber();
    }

    /** {@return what else there is to say; empty for none} */
    public String other() {
        return draft.other();
    }

    /** {@return whether invoices go to it} */
    public boolean isForBilling() {
        return draft.isForBilling();
    }

    /** {@return whether parcels go to it} */
    public boolean isForShipping() {
        return draft.isForShipping();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Address other && draft.equals(other.draft);
    }

    @Override
    public int hashCode() {
        return draft.hashCode();
    }

    /** Without the address: personal data belongs into no log. */
    @Override
    public String toString() {
        return "Address[…]";
    }
}
