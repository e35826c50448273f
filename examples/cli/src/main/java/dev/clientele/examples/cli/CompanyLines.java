package dev.clientele.examples.cli;

import dev.clientele.b2b.ActivityCode;
import dev.clientele.b2b.ApeCode;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.b2b.CompanyNumber;
import dev.clientele.b2b.KvkNumber;
import dev.clientele.b2b.OtherCompanyNumber;
import dev.clientele.b2b.Siren;
import dev.clientele.b2b.Siret;
import dev.clientele.b2b.Website;
import java.util.Locale;

/**
 * A company for people.
 *
 * @param company the company
 * @param currency that of its credit
 * @param language that of the name of its risk
 */
record CompanyLines(B2bProfile company, String currency, Locale language) {
    void addTo(Sheet sheet) {
        sheet.line("Company", company.company().isEmpty() ? "-" : company.company());
        company.numbers().forEach(number -> sheet.line(kind(number), text(number)));
        company.activityCodes().forEach(code -> sheet.line(kind(code), code.value()));
        sheet.line("Website", company.website().map(Website::value).orElse("-"))
                .line("Allowed outstanding", Amounts.text(company.creditTerms().allowedOutstanding()) + " " + currency)
                .line("To be paid", paymentTerm(company.creditTerms().maxPaymentDays()))
                .line(
                        "Risk",
                        company.risk().nameIn(language) + " (" + company.risk().percent() + "%)");
    }

    static String kind(CompanyNumber number) {
        if (number instanceof Siret) {
            return "SIRET";
        }
        if (number instanceof Siren) {
            return "SIREN";
        }
        if (number instanceof KvkNumber) {
            return "KvK";
        }
        return number instanceof OtherCompanyNumber ? "Other number" : "VAT number";
    }

    private static String text(CompanyNumber number) {
        return number instanceof OtherCompanyNumber other
                ? other.value() + " (" + other.scheme() + ", " + other.country() + ")"
                : number.value();
    }

    static String kind(ActivityCode code) {
        return code instanceof ApeCode ? "APE" : "SBI";
    }

    private static String paymentTerm(int days) {
        return days == 0 ? "at once" : "within " + Words.count(days, "day");
    }
}
