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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Hears of new customers: after the commit, to mail them; inside the transaction, to write a row of the host's own with it. */
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
        createOutbox(database);
        JdbcStore store = JdbcStore.over(database);

        // A listener is there before the shop that it hears, so it reads through another one on the same store.
        ClienteleOptions dutch = ClienteleOptions.defaults().language(Locale.forLanguageTag("nl"));
        Queue<String> mails = new ConcurrentLinkedQueue<>();
        EventListener welcome = new Welcome(Clientele.on(store, dutch), mails);
        Clientele shop = Clientele.on(store, dutch.listening(welcome));
        shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
        shop.customers().addGuest(CustomerDraft.of("Eve", "Other", "eve@example.com"));
        mails.forEach(System.out::println);

        // Inside the transaction: a row of your own (an outbox) is stored with the change that it tells of, or not at
        // all.
        EventListener outbox = event -> store.inTransaction(connection -> insertedRows(connection, event));
        Clientele careful = Clientele.on(store, dutch.listening(welcome).listeningInTransaction(outbox));
        careful.customers().register(CustomerDraft.of("Grace", "Hopper", "grace@example.com"));

        // What such a listener throws takes all of it back, and nobody is mailed.
        EventListener broken = event -> {
            throw new IllegalStateException("No.");
        };
        Clientele inTrouble = Clientele.on(
                store, dutch.listening(welcome).listeningInTransaction(outbox).listeningInTransaction(broken));
        try {
            inTrouble.customers().register(CustomerDraft.of("Mary", "Somerville", "mary@example.com"));
        } catch (IllegalStateException thrown) {
            System.out.println("Not registered: " + thrown.getMessage());
        }
        long stored = shop.customers().stream(CustomerQuery.all()).count();
        long rows = store.inTransaction(ConfirmationMail::rows);
        System.out.println(stored + " customers, " + mails.size() + " mails, " + rows + " row in the outbox");
        if (stored != 2 || mails.size() != 2 || rows != 1) {
            throw new IllegalStateException("What was taken back left something behind.");
        }
    }

    private static void createOutbox(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table outbox (text varchar(1000))");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int insertedRows(Connection connection, Event event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into outbox (text) values (?)")) {
            insert.setString(1, event.toString());
            return insert.executeUpdate();
        }
    }

    private static long rows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from outbox")) {
            result.next();
            return result.getLong(1);
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
