package dev.clientele.b2b;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a form about a company holds, as it was typed; immutable, checked when it is handed in.
 *
 * <p>Every field may stay empty. Its constraints are those of the value types that {@link B2bProfile} is made of.
 */
@ValidOtherNumber
public final class B2bDraft {
    private static final B2bDraft EMPTY = new B2bDraft(new B2bDraftFields());

    @ValidCompanyName
    private final String company;

    @ValidSiret
    private final String siret;

    @ValidSiren
    private final String siren;

    @ValidKvkNumber
    private final String kvkNumber;

    @ValidVatNumber
    private final String vatNumber;

    private final String otherCountry;

    private final String otherScheme;

    private final String otherNumber;

    @ValidApeCode
    private final String apeCode;

    @ValidSbiCode
    private final String sbiCode;

    @ValidWebsite
    private final String website;

    @ValidOutstanding
    private final BigDecimal allowedOutstanding;

    @ValidPaymentDays
    private final int maxPaymentDays;

    private final RiskRating risk;

    private B2bDraft(B2bDraftFields fields) {
        this.company = Objects.requireNonNull(fields.company, "company");
        this.siret = Objects.requireNonNull(fields.siret, "siret");
        this.siren = Objects.requireNonNull(fields.siren, "siren");
        this.kvkNumber = Objects.requireNonNull(fields.kvkNumber, "kvkNumber");
        this.vatNumber = Objects.requireNonNull(fields.vatNumber, "vatNumber");
        this.otherCountry = Objects.requireNonNull(fields.otherCountry, "otherCountry");
        this.otherScheme = Objects.requireNonNull(fields.otherScheme, "otherScheme");
        this.otherNumber = Objects.requireNonNull(fields.otherNumber, "otherNumber");
        this.apeCode = Objects.requireNonNull(fields.apeCode, "apeCode");
        this.sbiCode = Objects.requireNonNull(fields.sbiCode, "sbiCode");
        this.website = Objects.requireNonNull(fields.website, "website");
        this.allowedOutstanding = Objects.requireNonNull(fields.allowedOutstanding, "allowedOutstanding");
        this.maxPaymentDays = fields.maxPaymentDays;
        this.risk = Objects.requireNonNull(fields.risk, "risk");
    }

    /**
     * A draft in which nothing is filled in: no numbers, no credit, no risk.
     *
     * @return the draft
     */
    public static B2bDraft empty() {
        return EMPTY;
    }

    /**
     * A draft with a company's name and nothing else.
     *
     * @param company at most 255 characters
     * @return the draft
     */
    public static B2bDraft of(String company) {
        return EMPTY.withCompany(company);
    }

    /**
     * The same with another name.
     *
     * @param name at most 255 characters; may be empty
     * @return the next draft
     */
    public B2bDraft withCompany(String name) {
        return with(fields -> fields.company = name);
    }

    /**
     * The same with another SIRET.
     *
     * @param number fourteen digits; blank for none
     * @return the next draft
     */
    public B2bDraft withSiret(String number) {
        return with(fields -> fields.siret = number);
    }

    /**
     * The same with another SIREN.
     *
     * @param number nine digits; blank for none
     * @return the next draft
     */
    public B2bDraft withSiren(String number) {
        return with(fields -> fields.siren = number);
    }

    /**
     * The same with another KvK number.
     *
     * @param number eight digits; blank for none
     * @return the next draft
     */
    public B2bDraft withKvkNumber(String number) {
        return with(fields -> fields.kvkNumber = number);
    }

    /**
     * The same with another VAT number.
     *
     * @param number with its country's two letters; blank for none
     * @return the next draft
     */
    public B2bDraft withVatNumber(String number) {
        return with(fields -> fields.vatNumber = number);
    }

    /**
     * The same with a number of another kind; three blank texts for none.
     *
     * @param country the country's code of ISO 3166-1
     * @param scheme what the number is called there, 1 to 32 characters; never a person's number
     * @param number the number, 1 to 64 characters
     * @return the next draft
     */
    public B2bDraft withOtherNumber(String country, String scheme, String number) {
        return with(fields -> {
            fields.otherCountry = country;
            fields.otherScheme = scheme;
            fields.otherNumber = number;
        });
    }

    /**
     * The same with another APE code.
     *
     * @param code such as 6202A; blank for none
     * @return the next draft
     */
    public B2bDraft withApeCode(String code) {
        return with(fields -> fields.apeCode = code);
    }

    /**
     * The same with another SBI code.
     *
     * @param code four or five digits; blank for none
     * @return the next draft
     */
    public B2bDraft withSbiCode(String code) {
        return with(fields -> fields.sbiCode = code);
    }

    /**
     * The same with another website.
     *
     * @param address a URL of http or https; blank for none
     * @return the next draft
     */
    public B2bDraft withWebsite(String address) {
        return with(fields -> fields.website = address);
    }

    /**
     * The same with other credit terms.
     *
     * @param outstanding the most that the company may owe, zero or more
     * @param paymentDays the most days it may take to pay, 0 to 3,650; 0 to pay at once
     * @return the next draft
     */
    public B2bDraft withCredit(BigDecimal outstanding, int paymentDays) {
        return with(fields -> {
            fields.allowedOutstanding = outstanding;
            fields.maxPaymentDays = paymentDays;
        });
    }

    /**
     * The same with another risk.
     *
     * @param rating how likely the company is thought not to pay
     * @return the next draft
     */
    public B2bDraft withRisk(RiskRating rating) {
        return with(fields -> fields.risk = rating);
    }

    /** {@return the company's name as it was typed; it may break rules} */
    public String company() {
        return company;
    }

    /** {@return the SIRET as it was typed; it may break rules} */
    public String siret() {
        return siret;
    }

    /** {@return the SIREN as it was typed; it may break rules} */
    public String siren() {
        return siren;
    }

    /** {@return the KvK number as it was typed; it may break rules} */
    public String kvkNumber() {
        return kvkNumber;
    }

    /** {@return the VAT number as it was typed; it may break rules} */
    public String vatNumber() {
        return vatNumber;
    }

    /** {@return the country of the number of another kind as it was typed; it may break rules} */
    public String otherCountry() {
        return otherCountry;
    }

    /** {@return the name of the other kind of number as it was typed; it may break rules} */
    public String otherScheme() {
        return otherScheme;
    }

    /** {@return the number of another kind as it was typed; it may break rules} */
    public String otherNumber() {
        return otherNumber;
    }

    /** {@return the APE code as it was typed; it may break rules} */
    public String apeCode() {
        return apeCode;
    }

    /** {@return the SBI code as it was typed; it may break rules} */
    public String sbiCode() {
        return sbiCode;
    }

    /** {@return the website as it was typed; it may break rules} */
    public String website() {
        return website;
    }

    /** {@return the most that the company may owe; it may break rules} */
    public BigDecimal allowedOutstanding() {
        return allowedOutstanding;
    }

    /** {@return the most days that the company may take to pay; it may break rules} */
    public int maxPaymentDays() {
        return maxPaymentDays;
    }

    /** {@return the risk; none for a new draft} */
    public RiskRating risk() {
        return risk;
    }

    /**
     * Whether a company number of any kind was filled in.
     *
     * @return false if all of their fields are blank
     */
    public boolean hasCompanyNumber() {
        return List.of(siret, siren, kvkNumber, vatNumber, otherNumber).stream().anyMatch(text -> !text.isBlank());
    }

    /**
     * Whether a code of what the company does was filled in.
     *
     * @return false if all of their fields are blank
     */
    public boolean hasActivityCode() {
        return !apeCode.isBlank() || !sbiCode.isBlank();
    }

    /**
     * Whether no constraint is broken, found out without a validator: the fast path of an import.
     *
     * @return true exactly if a validator finds no problem
     */
    public boolean isSound() {
        return B2bDraftCheck.isSound(this);
    }

    private B2bDraft with(Consumer<B2bDraftFields> change) {
        B2bDraftFields fields = new B2bDraftFields(this);
        change.accept(fields);
        return new B2bDraft(fields);
    }

    private List<Object> values() {
        return List.of(
                company,
                siret,
                siren,
                kvkNumber,
                vatNumber,
                otherCountry,
                otherScheme,
                otherNumber,
                apeCode,
                sbiCode,
                website,
                allowedOutstanding,
                maxPaymentDays,
                risk);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof B2bDraft other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Without what was typed: a sole trader's numbers point at a person. */
    @Override
    public String toString() {
        return "B2bDraft[…]";
    }
}
