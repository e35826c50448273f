package dev.clientele.consent;

/**
 * One customer's permissions, one for each {@link Purpose}.
 *
 * @param newsletter for the shop's newsletter
 * @param partnerOffers for offers of the shop's partners
 */
public record Consents(Consent newsletter, Consent partnerOffers) {
    /** Nothing was ever asked. */
    public static final Consents NONE = new Consents(Consent.neverAsked(), Consent.neverAsked());

    /**
     * The permission for a purpose.
     *
     * @param purpose which one
     * @return its state
     */
    public Consent of(Purpose purpose) {
        return purpose == Purpose.NEWSLETTER ? newsletter : partnerOffers;
    }

    /**
     * The same with another state for a purpose.
     *
     * @param purpose which one
     * @param consent its next state
     * @return the next permissions
     */
    public Consents with(Purpose purpose, Consent consent) {
        return purpose == Purpose.NEWSLETTER ? new Consents(consent, partnerOffers) : new Consents(newsletter, consent);
    }
}
