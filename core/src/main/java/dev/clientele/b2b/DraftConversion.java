package dev.clientele.b2b;

import dev.clientele.kernel.Money;
import java.util.function.Function;
import java.util.stream.Stream;

/** From a form about a company to its profile and back. */
final class DraftConversion {
    private DraftConversion() {}

    static B2bProfile profileOf(B2bDraft draft) {
        CreditTerms terms = new CreditTerms(Money.of(draft.allowedOutstanding()), draft.maxPaymentDays());
        B2bProfile profile = B2bProfile.of(draft.company()).on(terms).rated(draft.risk());
        for (CompanyNumber number : numbers(draft).toList()) {
            profile = profile.with(number);
        }
        for (ActivityCode code : activityCodes(draft).toList()) {
            profile = profile.with(code);
        }
        return draft.website().isBlank() ? profile : profile.at(new Website(draft.website()));
    }

    private static Stream<CompanyNumber> numbers(B2bDraft draft) {
        Stream<CompanyNumber> other = B2bDraftCheck.hasOtherNumber(draft)
                ? Stream.of(new OtherCompanyNumber(draft.otherCountry(), draft.otherScheme(), draft.otherNumber()))
                : Stream.empty();
        return Stream.<Stream<? extends CompanyNumber>>of(
                        typed(draft.siret(), Siret::new),
                        typed(draft.siren(), Siren::new),
                        typed(draft.kvkNumber(), KvkNumber::new),
                        typed(draft.vatNumber(), VatNumber::new),
                        other)
                .flatMap(numbers -> numbers);
    }

    private static Stream<ActivityCode> activityCodes(B2bDraft draft) {
        return Stream.concat(typed(draft.apeCode(), ApeCode::new), typed(draft.sbiCode(), SbiCode::new));
    }

    private static <T> Stream<T> typed(String text, Function<String, T> type) {
        return text.isBlank() ? Stream.empty() : Stream.of(type.apply(text));
    }

    static B2bDraft draftOf(B2bProfile profile) {
        CreditTerms terms = profile.creditTerms();
        B2bDraft draft = B2bDraft.of(profile.company())
                .withSiret(number(profile, Siret.class))
                .withSiren(number(profile, Siren.class))
                .withKvkNumber(number(profile, KvkNumber.class))
                .withVatNumber(number(profile, VatNumber.class))
                .withApeCode(activityCode(profile, ApeCode.class))
                .withSbiCode(activityCode(profile, SbiCode.class))
                .withWebsite(profile.website().map(Website::value).orElse(""))
                .withCredit(terms.allowedOutstanding().amount(), terms.maxPaymentDays())
                .withRisk(profile.risk());
        return profile.number(OtherCompanyNumber.class)
                .map(other -> draft.withOtherNumber(other.country(), other.scheme(), other.value()))
                .orElse(draft);
    }

    private static String number(B2bProfile profile, Class<? extends CompanyNumber> kind) {
        return profile.number(kind).map(CompanyNumber::value).orElse("");
    }

    private static String activityCode(B2bProfile profile, Class<? extends ActivityCode> kind) {
        return profile.activityCode(kind).map(ActivityCode::value).orElse("");
    }
}
