package dev.clientele.b2b;

import dev.clientele.kernel.Fault;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The rules of a {@link B2bDraft}, asked without a validator. */
final class B2bDraftCheck {
    private B2bDraftCheck() {}

    static boolean isSound(B2bDraft draft) {
        return B2bProfile.companyFault(draft.company()).isEmpty()
                && passes(draft.siret(), Siret::fault)
                && passes(draft.siren(), Siren::fault)
                && passes(draft.kvkNumber(), KvkNumber::fault)
                && passes(draft.vatNumber(), VatNumber::fault)
                && otherNumberFaults(draft).isEmpty()
                && passes(draft.apeCode(), ApeCode::fault)
                && passes(draft.sbiCode(), SbiCode::fault)
                && passes(draft.website(), Website::fault)
                && CreditTerms.outstandingFault(draft.allowedOutstanding()).isEmpty()
                && CreditTerms.paymentDaysFault(draft.maxPaymentDays()).isEmpty();
    }

    private static <F extends Fault> boolean passes(String text, Function<String, Optional<F>> rule) {
        return Spelling.unlessBlank(text, rule).isEmpty();
    }

    static boolean hasOtherNumber(B2bDraft draft) {
        return !draft.otherCountry().isBlank()
                || !draft.otherScheme().isBlank()
                || !draft.otherNumber().isBlank();
    }

    /** What is wrong with the number of another kind, by the draft's field. */
    static Map<String, B2bFault> otherNumberFaults(B2bDraft draft) {
        Map<String, B2bFault> faults = new TreeMap<>();
        if (hasOtherNumber(draft)) {
            OtherCompanyNumber.countryFault(draft.otherCountry()).ifPresent(f -> faults.put("otherCountry", f));
            OtherCompanyNumber.schemeFault(draft.otherCountry(), draft.otherScheme())
                    .ifPresent(f -> faults.put("otherScheme", f));
            OtherCompanyNumber.valueFault(draft.otherNumber()).ifPresent(f -> faults.put("otherNumber", f));
        }
        return faults;
    }
}
