package dev.clientele.examples.quickstart;

import static dev.clientele.password.PasswordHashers.argon2id;
import static dev.clientele.password.PasswordHashers.bcrypt;
import static dev.clientele.password.PasswordHashers.prestaShop16;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.account.SignIn;
import dev.clientele.account.TokenMail;
import dev.clientele.csv.CsvReading;
import dev.clientele.csv.CustomerCsv;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeSource;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.IpAddress;
import dev.clientele.password.PasswordHash;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Takes over the customers of a PrestaShop with their passwords: everybody signs in with what they always typed. */
public final class MoveFromPrestaShop {
    private static final String CUSTOMERS = """
            "ID";"Sociale titel";"Voornaam";"Achternaam";"E-mailadres";"Verkopen";"Ingeschakeld";"Nieuwsbrief";"Opt-in";"Registratie";"Laatste bezoek:";
            "1";"Dhr.";"Jan";"Jansen";"jan@example.com";"178.3700000000";"1";"0";"0";"2015-07-24 14:36:41";"2015-07-24 14:36:42";
            "2";"Mw.";"Zoë";"van der Berg";"zoe@example.com";"0.0000000000";"1";"0";"0";"2023-02-27 10:00:00";"";
            "3";"Mw.";"Ada";"Lovelace";"ada@example.com";"0.0000000000";"1";"0";"0";"2024-03-01 10:00:00";"";
            """;

    /** SELECT email, passwd FROM ps_customer. Who has not signed in since 1.7 still has the 32 digits of 1.6. */
    private static final Map<String, String> PASSWORDS = Map.of(
            "jan@example.com", "e5a8f497edd3aeb7db58afb9060ef8ef",
            "zoe@example.com", "$2y$10$lvI7hZCw2ut7BkErzlbO2up4FW7vnHc.XrGHlUhRfIuO3/SOTho/a");

    /** Its _COOKIE_KEY_: in config/settings.inc.php, since 1.7 in app/config/parameters.php. */
    private static final String COOKIE_KEY = "Wq3nVb7LkT0yXc5RfH2sJd8MgZ4pAe6UuN1oKi9BtEvYrFhQmCxDwGlS";

    private MoveFromPrestaShop() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:move", "sa", "");
        JdbcSchema.of(database).apply();
        JdbcStore store = JdbcStore.over(database);
        // New passwords are hashed by Argon2id, and the old hashes are known as well. Both need password4j.
        Clientele shop = Clientele.on(
                store, ClienteleOptions.defaults().hashing(argon2id().accepting(bcrypt(10), prestaShop16(COOKIE_KEY))));

        InputStream upload = new ByteArrayInputStream(CUSTOMERS.getBytes(StandardCharsets.UTF_8));
        CsvReading reading = CsvReading.defaults().zone(ZoneId.of("Europe/Amsterdam"));
        try (IntakeSource source = CustomerCsv.read(upload, "customers.csv", reading)) {
            System.out.println(shop.intake().run(source, IntakeOptions.defaults()));
        }

        // Do it again if need be: who has a password here keeps it.
        PASSWORDS.forEach((email, passwd) ->
                shop.accounts().takeOverPassword(idOf(email, shop), PasswordHash.ofPrestaShop(passwd)));
        Optional<Instant> since = shop.accounts().passwordSince(idOf("jan@example.com", shop));
        System.out.println("With the old hashes:");
        signIn("jan@example.com", "zwarte kat", shop);
        signIn("zoe@example.com", "zomer in Parijs", shop);

        // A sign-in hashes anew. So this shop, which knows nothing of bcrypt and the cookie key, can verify them too.
        Clientele later = Clientele.on(store, ClienteleOptions.defaults().hashing(argon2id()));
        System.out.println("With their own:");
        signIn("jan@example.com", "zwarte kat", later);
        signIn("zoe@example.com", "zomer in Parijs", later);
        if (!since.equals(shop.accounts().passwordSince(idOf("jan@example.com", shop)))) {
            throw new IllegalStateException("To hash a password anew does not make it another one.");
        }

        // Whose password is lost gets a link to a new one, with more time than one who asked for it.
        TokenMail mail = shop.accounts().requestReset(idOf("ada@example.com", shop), Duration.ofDays(14));
        System.out.println("To " + mail.to().value() + ": https://shop.example/new-password?token="
                + mail.token().text());
    }

    private static CustomerId idOf(String email, Clientele shop) {
        return shop.customers()
                .findByEmail(new EmailAddress(email))
                .map(Customer::id)
                .orElseThrow();
    }

    private static void signIn(String email, String typed, Clientele shop) {
        SignIn result = shop.accounts().signIn(email, typed, new IpAddress("192.0.2.17"));
        Customer customer = result.signedIn().orElseThrow().customer();
        System.out.println("Welcome back, " + customer.name().first() + ".");
    }
}
