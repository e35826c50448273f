package dev.clientele.customer;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.Purpose;
import java.util.function.Predicate;

/**
 * What a shop can demand of customers who create an account, besides names and e-mail address. Staff are never held to it.
 *
 * <p>A permission that somebody has to give in order to get an account is hardly given freely (GDPR, article 7, paragraph 4):
 * think twice before you demand {@link #NEWSLETTER} or {@link #PARTNER_OFFERS}.
 */
public enum RequiredField {
    /** A social title is chosen. */
    TITLE("title"),
    /** The birth date is filled in. */
    BIRTH_DATE("birthDate"),
    /** The box for the newsletter is ticked. */
    NEWSLETTER("consents.newsletter"),
    /** The box for partners' offers is ticked. */
    PARTNER_OFFERS("consents.partnerOffers"),
    /** There is an address for billing. */
    BILLING_ADDRESS("addresses.billing"),
    /** There is an address for shipping. */
    SHIPPING_ADDRESS("addresses.shipping"),
    /** The company is filled in; demanded in B2B mode only. */
    COMPANY("b2b.company"),
    /** A SIRET, SIREN, KvK, VAT or other company number is filled in; demanded in B2B mode only. */
    COMPANY_NUMBER("b2b.companyNumber"),
    /** An APE or SBI code is filled in; demanded in B2B mode only. */
    ACTIVITY_CODE("b2b.activityCode"),
    /** The website is filled in; demanded in B2B mode only. */
    WEBSITE("b2b.website");

    private static final String B2B = "b2b.";

    private final String path;

    RequiredField(String path) {
        this.path = path;
    }

    /** {@return where a {@link dev.clientele.kernel.Problem} with it is found in a draft} */
    public String path() {
        return path;
    }

    DraftFault fault() {
        return this == NEWSLETTER || this == PARTNER_OFFERS ? DraftFault.BOX_REQUIRED : DraftFault.FIELD_REQUIRED;
    }

    boolean isMissingIn(CustomerDraft draft, boolean b2bMode) {
        return (b2bMode || !path.startsWith(B2B)) && !isFilledIn(draft);
    }

    private boolean isFilledIn(CustomerDraft draft) {
        return switch (this) {
            case TITLE -> draft.title().isPresent();
            case BIRTH_DATE -> draft.birthDate().isPresent();
            case NEWSLETTER -> draft.consents().of(Purpose.NEWSLETTER).isGranted();
            case PARTNER_OFFERS -> draft.consents().of(Purpose.PARTNER_OFFERS).isGranted();
            case BILLING_ADDRESS -> draft.addresses().stream().anyMatch(AddressDraft::isForBilling);
            case SHIPPING_ADDRESS -> draft.addresses().stream().anyMatch(AddressDraft::isForShipping);
            case COMPANY -> isFilledIn(draft, b2b -> !b2b.company().isBlank());
            case COMPANY_NUMBER -> isFilledIn(draft, B2bDraft::hasCompanyNumber);
            case ACTIVITY_CODE -> isFilledIn(draft, B2bDraft::hasActivityCode);
            case WEBSITE -> isFilledIn(draft, b2b -> !b2b.website().isBlank());
        };
    }

    private static boolean isFilledIn(CustomerDraft draft, Predicate<B2bDraft> filled) {
        return draft.b2b().filter(filled).isPresent();
    }
}
