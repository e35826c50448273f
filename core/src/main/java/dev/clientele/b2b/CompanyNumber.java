package dev.clientele.b2b;

/**
 * A number under which a company is registered; each kind knows the rules of its country and no other's.
 *
 * <p>A sole trader's number points at a person, so none shows its digits in {@code toString}. A person's own number (BSN) is
 * never kept.
 */
public sealed interface CompanyNumber permits Siret, Siren, KvkNumber, VatNumber, OtherCompanyNumber {
    /**
     * The number.
     *
     * @return its normal form
     */
    String value();
}
