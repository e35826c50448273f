package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.account.SignIn;
import dev.clientele.account.TokenMail;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Problem;
import dev.clientele.visit.VisitId;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Signs customers in with a password, tells the others no more than they may know, and helps who forgot theirs. */
public final class SignACustomerIn {
    /** What the web server says of the request. */
    private static final IpAddress IP = new IpAddress("192.0.2.17");

    private SignACustomerIn() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:sign-in", "sa", "");
        JdbcSchema.of(database).apply();
        JdbcStore store = JdbcStore.over(database);
        // PBKDF2 hashes the passwords. With password4j, better: ClienteleOptions.defaults().hashing(argon2id())
        Clientele shop = Clientele.on(store);

        // A form and its password are checked together.
        for (Problem problem : shop.accounts().check(CustomerDraft.of("Ada", "", "ada at example.com"), "1234")) {
            System.out.println(problem.path() + ": " + problem.message());
        }
        shop.accounts().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"), "cogs and wheels");

        // A sign-in begins a visit. The web session keeps its id, and each page that is seen counts.
        SignIn result = shop.accounts().signIn("Ada@Example.com", "cogs and wheels", IP);
        System.out.println(answer(result));
        long session = result.signedIn().orElseThrow().visit().id().value();
        System.out.println(shop.visits().sawPage(new VisitId(session)).pages() + " pages seen");

        // Nobody learns who is a customer: each refusal is the same, after the same time. Who goes on has to wait.
        SignIn unknown = shop.accounts().signIn("nobody@example.com", "cogs and wheels", IP);
        System.out.println(answer(unknown));
        claim(
                "A wrong password gets the same answer.",
                unknown.equals(shop.accounts().signIn("ada@example.com", "guess", IP)));
        for (int more = 0; more < 5; more++) {
            result = shop.accounts().signIn("ada@example.com", "guess", IP);
        }
        claim("Too many of them get another one.", !unknown.equals(result));
        System.out.println(answer(result));

        // Forgotten: first answer "if you are a customer, you have mail now", whoever asks; then do this.
        TokenMail mail = shop.accounts().requestReset("ada@example.com", IP).orElseThrow();
        String token = mail.token().text();
        System.out.println("To " + mail.to().value() + ": https://shop.example/new-password?token=" + token);
        claim("The link opens the form.", shop.accounts().canReset(token));
        try {
            shop.accounts().reset(token, "1234");
        } catch (InvalidDraftException refused) {
            refused.problems().forEach(problem -> System.out.println(problem.path() + ": " + problem.message()));
        }
        shop.accounts().reset(token, "engines and notes");
        claim("It was good for one new password.", !shop.accounts().canReset(token));
        result = shop.accounts().signIn("ada@example.com", "engines and notes", IP);
        claim("Who has a new one need not wait any more.", result.signedIn().isPresent());

        // Let your scheduler do this every night, on as many servers as you like. It is a hundred days later:
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(100));
        Clientele later = Clientele.on(store, ClienteleOptions.defaults().clock(clock));
        System.out.println(later.accounts().prune() + " old links and counts of failures were forgotten.");
        claim("Both visits were forgotten.", later.visits().prune(Duration.ofDays(90)) == 2);
    }

    /** All that the page says. */
    private static String answer(SignIn result) {
        if (result instanceof SignIn.Refused refused) {
            return refused.retryAfter().isZero()
                    ? "This e-mail address and this password do not belong together."
                    : "Too many attempts. Try again in " + refused.retryAfterSeconds() + " s.";
        }
        return "Welcome, " + result.signedIn().orElseThrow().customer().name().first() + ".";
    }

    private static void claim(String what, boolean holds) {
        if (!holds) {
            throw new IllegalStateException("Not so: " + what);
        }
        System.out.println(what);
    }
}
