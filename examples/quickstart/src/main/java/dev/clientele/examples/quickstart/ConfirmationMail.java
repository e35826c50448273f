package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.event.Event;
import dev.clientele.event.EventListener;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.query.CustomerQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Hears of new customers: after the commit, to mail them; inside the transaction, to keep it from being committed. */
public final class ConfirmationMail {
    private ConfirmationMail() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:events", "sa", "");
        JdbcSchema.of(database).apply();
        JdbcStore store = JdbcStore.over(database);

        // A listener is there before the shop that it hears, so it reads through another one on the same store.
        ClienteleOptions dutch = ClienteleOptions.defaults().language(Locale.forLanguageTag("nl"));
        Queue<String> mails = new ConcurrentLinkedQueue<>();
        EventListener welcome = new Welcome(Clientele.on(store, dutch), mails);
        Clientele shop = Clientele.on(store, dutch.listening(welcome));
        shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
        shop.customers().addGuest(CustomerDraft.of("Eve", "Other", "eve@example.com"));
        mails.forEach(System.out::println);

        // What a listener inside the transaction throws takes all of it back, and nobody is mailed. But a row in a
        // table
        // of your own is not part of it, for JdbcStore.over shows its connection to nobody. So note there who was
        // mailed,
        // and let a nightly job mail who is missing, should the power have gone between the commit and the mail.
        EventListener broken = event -> {
            throw new UncheckedIOException("The disk is full.", new IOException());
        };
        Clientele inTrouble = Clientele.on(store, dutch.listening(welcome).listeningInTransaction(broken));
        try {
            inTrouble.customers().register(CustomerDraft.of("Grace", "Hopper", "grace@example.com"));
        } catch (UncheckedIOException thrown) {
            System.out.println("Not registered: " + thrown.getMessage());
        }
        long stored = shop.customers().stream(CustomerQuery.all()).count();
        System.out.println(stored + " customer, " + mails.size() + " mail");
        if (stored != 1 || mails.size() != 1) {
            throw new IllegalStateException("One customer was to be stored and mailed.");
        }
    }

    /** Leaves the sending to a queue of the host's: whoever registers does not wait for it. */
    private record Welcome(Clientele shop, Queue<String> mails) implements EventListener {
        @Override
        public void on(Event event) {
            // Imports tell CustomersTakenIn instead, so nobody is welcomed who has been a customer for years.
            if (event instanceof Event.CustomerAdded added) {
                shop.customers()
                        .find(added.customer())
                        .filter(customer -> !customer.isGuest())
                        .ifPresent(customer -> mails.add(mailTo(customer)));
            }
        }

        private String mailTo(Customer customer) {
            // What language a customer speaks is not on record; the shop's is.
            boolean isDutch = shop.settings().current().language().getLanguage().equals("nl");
            return "To " + customer.email().value() + ": "
                    + (isDutch ? "Welkom in onze winkel, " : "Welcome to our shop, ")
                    + customer.name().first() + "!";
        }
    }
}
