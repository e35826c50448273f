package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.b2b.RiskRating;
import dev.clientele.b2b.Siret;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.Problem;
import dev.clientele.settings.Settings;
import java.math.BigDecimal;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Sells to companies: what is known of them, how it is checked, and what hides it. */
public final class B2bShop {
    private B2bShop() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:b2b", "sa", "");
        JdbcSchema.of(database).apply();
        Clientele shop = Clientele.on(JdbcStore.over(database));
        shop.settings().change(Settings::withB2bMode);

        // Each number is checked by the rules of its own country, and by no other's.
        B2bDraft mistyped = B2bDraft.of("Moteurs Analytiques").withSiret("732 829 320 00079");
        CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
        for (Problem problem : shop.speaking(Locale.FRENCH).customers().check(ada.withB2b(mistyped))) {
            System.out.println(problem.path() + ": " + problem.message());
        }

        // What may be outstanding is an amount in the shop's currency; 0 days would be: to be paid at once.
        B2bDraft company = mistyped.withSiret("732 829 320 00074")
                .withApeCode("62.02A")
                .withWebsite("https://moteurs.example")
                .withCredit(new BigDecimal("2500.00"), 30)
                .withRisk(RiskRating.LOW);
        Customer customer = shop.customers().register(ada.withB2b(company));
        print(customer.b2b().orElseThrow(), shop);

        // A mode that is off hides what is known of companies, and keeps it.
        CustomerId id = customer.id();
        shop.settings().change(Settings::withoutB2bMode);
        System.out.println("Mode off: " + shop.customers().get(id).b2b().map(B2bProfile::company));
        shop.settings().change(Settings::withB2bMode);
        System.out.println("Mode on: " + shop.customers().get(id).b2b().map(B2bProfile::company));
        System.out.println("Found by company: "
                + shop.customers().search("moteurs").rows().get(0).company().orElseThrow());
    }

    private static void print(B2bProfile company, Clientele shop) {
        System.out.println(company.company() + ", SIRET "
                + company.number(Siret.class).map(Siret::value).orElse("-") + ", owes "
                + company.creditTerms().allowedOutstanding() + " "
                + shop.settings().current().currency() + " at most, for "
                + company.creditTerms().maxPaymentDays() + " days, risk "
                + company.risk().nameIn(Locale.FRENCH) + " (" + company.risk().percent() + " %)");
    }
}
