package dev.clientele.b2b;

import java.math.BigDecimal;

/** The fields of a {@link B2bDraft} on the way from one draft to the next. */
final class B2bDraftFields {
    String company = "";
    String siret = "";
    String siren = "";
    String kvkNumber = "";
    String vatNumber = "";
    String otherCountry = "";
    String otherScheme = "";
    String otherNumber = "";
    String apeCode = "";
    String sbiCode = "";
    String website = "";
    BigDecimal allowedOutstanding = BigDecimal.ZERO;
    int maxPaymentDays;
    RiskRating risk = RiskRating.NONE;

    B2bDraftFields() {}

    B2bDraftFields(B2bDraft draft) {
        this.company = draft.company();
        this.siret = draft.siret();
        this.siren = draft.siren();
        this.kvkNumber = draft.kvkNumber();
        this.vatNumber = draft.vatNumber();
        this.otherCountry = draft.otherCountry();
        this.otherScheme = draft.otherScheme();
        this.otherNumber = draft.otherNumber();
        this.apeCode = draft.apeCode();
        this.sbiCode = draft.sbiCode();
        this.website = draft.website();
        this.allowedOutstanding = draft.allowedOutstanding();
        this.maxPaymentDays = draft.maxPaymentDays();
        this.risk = draft.risk();
    }
}
