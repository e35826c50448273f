package dev.clientele.b2b;

import dev.clientele.kernel.Fault;

/** What can be wrong with the fields of a company. */
public enum B2bFault implements Fault {
    /** The company's name has more than 255 characters. */
    COMPANY_TOO_LONG("b2b.company-too-long"),
    /** The company's name holds a control character or half of a surrogate pair. */
    COMPANY_FORBIDDEN_CHARACTER("b2b.company-forbidden-character"),
    /** The SIRET is not fourteen digits, or names no company. */
    SIRET_INVALID("b2b.siret-invalid"),
    /** The check digits of the SIRET are wrong: a digit is mistyped. */
    SIRET_CHECKSUM("b2b.siret-checksum"),
    /** The SIREN is not nine digits, or only zeros. */
    SIREN_INVALID("b2b.siren-invalid"),
    /** The check digit of the SIREN is wrong: a digit is mistyped. */
    SIREN_CHECKSUM("b2b.siren-checksum"),
    /** The KvK number is not eight digits, or only zeros. */
    KVK_INVALID("b2b.kvk-invalid"),
    /** The Dutch VAT number has not the form of a BTW-id. */
    BTW_ID_INVALID("b2b.btw-id-invalid"),
    /** The BTW-id passes none of its two checks: a digit is mistyped. */
    BTW_ID_CHECKSUM("b2b.btw-id-checksum"),
    /** The VAT number is not a country's two letters with two to thirteen letters or digits. */
    VAT_NUMBER_INVALID("b2b.vat-number-invalid"),
    /** The country is no code of ISO 3166-1. */
    COUNTRY_UNKNOWN("b2b.country-unknown"),
    /** The kind of number has not 1 to 32 characters, or one that is not allowed. */
    SCHEME_INVALID("b2b.scheme-invalid"),
    /** The kind of number is a person's, which must not be kept. */
    PERSONAL_NUMBER("b2b.personal-number"),
    /** The number of another kind has not 1 to 64 characters, or one that is not allowed. */
    OTHER_NUMBER_INVALID("b2b.other-number-invalid"),
    /** The APE code is not four digits and a letter, nor three and a letter. */
    APE_INVALID("b2b.ape-invalid"),
    /** The SBI code is not four or five digits. */
    SBI_INVALID("b2b.sbi-invalid"),
    /** The website is no address that begins with http or https. */
    WEBSITE_INVALID("b2b.website-invalid"),
    /** The website's address has more than 128 characters. */
    WEBSITE_TOO_LONG("b2b.website-too-long"),
    /** The allowed outstanding amount is below zero. */
    OUTSTANDING_NEGATIVE("b2b.outstanding-negative"),
    /** The days for paying are below zero or more than 3,650. */
    PAYMENT_DAYS_OUT_OF_RANGE("b2b.payment-days-out-of-range");

    private final String code;

    B2bFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
