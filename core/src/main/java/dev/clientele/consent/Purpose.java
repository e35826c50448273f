package dev.clientele.consent;

/** What a customer may give permission for. */
public enum Purpose {
    /** The shop's own newsletter. */
    NEWSLETTER,
    /** Offers of the shop's partners ("opt-in"). */
    PARTNER_OFFERS
}
