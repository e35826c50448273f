package dev.clientele.jdbc;

import dev.clientele.b2b.ActivityCode;
import dev.clientele.b2b.ApeCode;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.b2b.CompanyNumber;
import dev.clientele.b2b.CreditTerms;
import dev.clientele.b2b.KvkNumber;
import dev.clientele.b2b.OtherCompanyNumber;
import dev.clientele.b2b.RiskRating;
import dev.clientele.b2b.SbiCode;
import dev.clientele.b2b.Siren;
import dev.clientele.b2b.Siret;
import dev.clientele.b2b.VatNumber;
import dev.clientele.b2b.Website;
import dev.clientele.kernel.Money;
import dev.clientele.query.SearchWords;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiFunction;

/** The columns of what is known of a customer as a company; all of them are null where nothing is. */
final class B2bColumns {
    static final Columns READ = Columns.of("""
            company, website, allowed_outstanding, max_payment_days, risk, siret, siren, kvk_number, vat_number,
            other_country, other_scheme, other_number, ape_code, sbi_code""");

    /** Those that are read, and what is made of the company to search and filter by. */
    static final Columns WRITTEN = READ.and(Columns.of("company_key, company_text"));

    private B2bColumns() {}

    static void bind(Parameters parameters, Optional<B2bProfile> profile) throws SQLException {
        Optional<CreditTerms> terms = profile.map(B2bProfile::creditTerms);
        Optional<OtherCompanyNumber> other = number(profile, OtherCompanyNumber.class);
        parameters
                .text(profile.map(B2bProfile::company))
                .text(profile.flatMap(B2bProfile::website).map(Website::value))
                .decimal(terms.map(one -> one.allowedOutstanding().amount()))
                .number(terms.map(one -> (long) one.maxPaymentDays()))
                .text(profile.map(one -> one.risk().name()))
                .text(number(profile, Siret.class).map(CompanyNumber::value))
                .text(number(profile, Siren.class).map(CompanyNumber::value))
                .text(number(profile, KvkNumber.class).map(CompanyNumber::value))
                .text(number(profile, VatNumber.class).map(CompanyNumber::value))
                .text(other.map(OtherCompanyNumber::country))
                .text(other.map(OtherCompanyNumber::scheme))
                .text(other.map(OtherCompanyNumber::value))
                .text(profile.flatMap(one -> one.activityCode(ApeCode.class)).map(ActivityCode::value))
                .text(profile.flatMap(one -> one.activityCode(SbiCode.class)).map(ActivityCode::value))
                .key(profile.map(B2bProfile::companyKey))
                .text(profile.map(B2bProfile::company).map(SearchWords::textOf));
    }

    private static <T extends CompanyNumber> Optional<T> number(Optional<B2bProfile> profile, Class<T> kind) {
        return profile.flatMap(one -> one.number(kind));
    }

    static Optional<B2bProfile> read(Row row) throws SQLException {
        Optional<String> company = row.optionalText();
        if (company.isEmpty()) {
            row.skip(READ.names().size() - 1);
            return Optional.empty();
        }
        B2bProfile profile = B2bProfile.of(company.get());
        profile = with(profile, row.optionalText().map(Website::new), B2bProfile::at);
        profile = profile.on(new CreditTerms(Money.of(row.decimal()), (int) row.number()))
                .rated(RiskRating.valueOf(row.text()));
        profile = with(profile, row.optionalText().map(Siret::new), B2bProfile::with);
        profile = with(profile, row.optionalText().map(Siren::new), B2bProfile::with);
        profile = with(profile, row.optionalText().map(KvkNumber::new), B2bProfile::with);
        profile = with(profile, row.optionalText().map(VatNumber::new), B2bProfile::with);
        profile = with(profile, other(row), B2bProfile::with);
        profile = with(profile, row.optionalText().map(ApeCode::new), B2bProfile::with);
        return Optional.of(with(profile, row.optionalText().map(SbiCode::new), B2bProfile::with));
    }

    private static Optional<OtherCompanyNumber> other(Row row) throws SQLException {
        Optional<String> country = row.optionalText();
        Optional<String> scheme = row.optionalText();
        Optional<String> number = row.optionalText();
        return country.map(code -> new OtherCompanyNumber(code, scheme.orElseThrow(), number.orElseThrow()));
    }

    private static <T> B2bProfile with(
            B2bProfile profile, Optional<T> part, BiFunction<B2bProfile, T, B2bProfile> verb) {
        return part.map(one -> verb.apply(profile, one)).orElse(profile);
    }
}
