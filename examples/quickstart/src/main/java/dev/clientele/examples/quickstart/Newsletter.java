package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.account.TokenMail;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Subscribes a customer by double opt-in, says who gets the next newsletter, and lets everybody go at once. */
public final class Newsletter {
    private static final IpAddress IP = new IpAddress("2001:db8::17");

    private Newsletter() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:newsletter", "sa", "");
        JdbcSchema.of(database).apply();
        // The web pages of the shop: the customers act themselves, and the history says so.
        Clientele shop = Clientele.on(JdbcStore.over(database)).actingAs(Actor.customer());
        Customer ada = shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));

        // A tick in a form is a question, and nothing more: anybody could have typed this address.
        ConsentEvidence asked = ConsentEvidence.givenByCustomer(Instant.now(), "form at the foot of the page")
                .toWording("newsletter, version 3");
        TokenMail mail = shop.consents().request(ada.id(), Purpose.NEWSLETTER, asked);
        String token = mail.token().text();
        System.out.println("To " + mail.to().value() + ": https://shop.example/confirm?token=" + token);
        expectReaders("Asked", List.of(), shop);

        // Whoever follows the link can read the mail. Confirm behind a button: programs follow links as well.
        System.out.println("Confirm? " + shop.consents().pending(token).orElseThrow());
        shop.consents().confirm(token, IP);
        expectReaders("Confirmed", List.of("ada@example.com"), shop);

        // Each newsletter ends with a link that asks for no password; List-Unsubscribe (RFC 8058) can have it too.
        String goodbye = shop.consents().withdrawalToken(ada.id(), Purpose.NEWSLETTER);
        System.out.println("In each: https://shop.example/goodbye?token=" + goodbye);
        shop.consents().withdraw(goodbye);
        expectReaders("Withdrawn", List.of(), shop);

        // Whatever became of a permission stays on record, with its evidence.
        shop.consents().history(ada.id()).forEach(Newsletter::print);
    }

    /** Ask anew for each newsletter; the rows are read as they are taken, however many there are. */
    private static void expectReaders(String when, List<String> expected, Clientele shop) {
        List<String> readers = shop.consents()
                .consenting(Purpose.NEWSLETTER)
                .map(row -> row.email().value())
                .toList();
        System.out.println(when + ": " + readers);
        if (!readers.equals(expected)) {
            throw new IllegalStateException("The newsletter was to go to " + expected);
        }
    }

    private static void print(ConsentChange change) {
        System.out.println(change.at() + " " + change.by().kind() + ": " + change.purpose() + " "
                + (change.state() instanceof Consent.Granted granted ? shown(granted.evidence()) : "withdrawn"));
    }

    private static String shown(ConsentEvidence evidence) {
        return "granted, " + evidence.how() + ", to the wording of "
                + evidence.wording().orElse("-") + ", from "
                + evidence.ip().map(IpAddress::text).orElse("-");
    }
}
