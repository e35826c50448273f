package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.Problem;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Registers a customer: what a form asks for, what is wrong with it, what is stored. */
public final class RegisterACustomer {
    private RegisterACustomer() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:register", "sa", "");
        JdbcSchema.of(database).apply();
        Clientele shop = Clientele.on(
                JdbcStore.over(database), ClienteleOptions.defaults().language(Locale.forLanguageTag("nl")));

        // A form may hold anything. Checking it gives all problems at once, in the customer's language.
        for (Problem problem : shop.customers().check(CustomerDraft.of("", "Lovelace <3", "ada at example.com"))) {
            System.out.println(problem.path() + ": " + problem.message());
        }

        // Nobody is subscribed without evidence: who said so, when, in which way, to which wording.
        ConsentEvidence evidence = ConsentEvidence.givenByCustomer(Instant.now(), "registration form")
                .toWording("newsletter, version 3");
        Customer ada = shop.customers()
                .register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com")
                        .withConsent(Purpose.NEWSLETTER, Consent.granted(evidence)));
        System.out.println("Registered " + ada + ", newsletter "
                + ada.consents().newsletter().isGranted());

        // Edits start from what was read; a version that is out of date is refused.
        Customer renamed = shop.customers().edit(ada, ada.draft().withFirstName("Augusta Ada"));
        System.out.println("Renamed " + renamed);

        try {
            shop.customers().register(CustomerDraft.of("Eve", "Other", "ADA@Example.com"));
        } catch (EmailTakenException taken) {
            System.out.println(taken.getMessage());
        }
    }
}
