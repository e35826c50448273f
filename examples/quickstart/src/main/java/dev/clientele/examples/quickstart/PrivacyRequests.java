package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.csv.CsvPersonalData;
import dev.clientele.csv.CsvWriting;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.Actor;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.ErasurePlan;
import dev.clientele.privacy.HostPersonalData;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.privacy.PersonalDataSections;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Hands a customer a copy of all personal data, and erases it, with the reviews in a table of the shop's own. */
public final class PrivacyRequests {
    private PrivacyRequests() {}

    /** What the shop's own tables know: the reviews. Orders, carts, vouchers and messages have ports of their own. */
    private record Reviews(JdbcStore store) implements HostPersonalData {
        @Override
        public void export(CustomerId customer, PersonalDataSections sections) {
            sections.section("reviews");
            texts(customer).forEach(text -> sections.add(DataRecord.EMPTY.with("text", text)));
        }

        private List<String> texts(CustomerId customer) {
            return store.inTransaction(connection -> {
                try (PreparedStatement select =
                        connection.prepareStatement("select text from review where customer = ? order by text")) {
                    select.setLong(1, customer.value());
                    return first(select.executeQuery());
                }
            });
        }

        /** In the transaction in which the library erases its own: both are erased, or neither. */
        @Override
        public void erase(CustomerId customer) {
            int erased = store.inTransaction(connection -> {
                try (PreparedStatement delete = connection.prepareStatement("delete from review where customer = ?")) {
                    delete.setLong(1, customer.value());
                    return delete.executeUpdate();
                }
            });
            System.out.println("Reviews erased: " + erased);
        }
    }

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     * @throws IOException if a temporary file cannot be written
     * @throws SQLException if the shop's own table cannot be made
     */
    public static void main(String[] args) throws IOException, SQLException {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:privacy", "sa", "");
        JdbcSchema.of(database).apply();
        JdbcStore store = JdbcStore.over(database);
        Clientele shop = Clientele.on(store, ClienteleOptions.defaults().personalData(new Reviews(store)));
        CustomerId ada = shop.customers()
                .register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"))
                .id();
        review(database, ada, "A fine engine");

        // For its owner alone, as everything that a temporary folder holds.
        Path folder = Files.createTempDirectory("privacy");
        try {
            export(shop.actingAs(Actor.staff("eva")), ada, folder);
        } finally {
            delete(folder);
        }

        // Erasing is planned first: show what is lost, and erase when that is confirmed.
        ErasurePlan plan = shop.privacy().planErasure(ada);
        System.out.println("To be erased: " + plan.text());
        shop.privacy().erase(plan);

        expect(0, reviews(database));
        // What is left: a hash of the address, so that nobody registers with it, and the log without names.
        expect(3, shop.privacy().log(10).size());
        shop.privacy().log(10).forEach(entry -> System.out.println(entry.action() + " by " + entry.by()));

        // From a scheduler: what is too old to be kept.
        long visits = shop.visits().prune(Duration.ofDays(90));
        System.out.println("Old visits forgotten: " + visits + ", links: "
                + shop.accounts().prune());
    }

    private static void export(Clientele shop, CustomerId id, Path folder) throws IOException {
        // Throw the file away if this throws: a part of the data is no answer.
        Path file = folder.resolve("ada.json");
        try (Writer out = Files.newBufferedWriter(file)) {
            shop.privacy().export(id, PersonalDataJson.to(out));
        }
        System.out.print(Files.readString(file));

        // The same as a folder of tables, which is there whole or not at all.
        try (CsvPersonalData files = CsvPersonalData.into(folder.resolve("ada"), CsvWriting.defaults())) {
            shop.privacy().export(id, files);
        }
        System.out.print(Files.readString(folder.resolve("ada/reviews.csv")));
    }

    private static void review(DataSource database, CustomerId customer, String text) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement create = connection.createStatement()) {
            create.execute("create table review (customer bigint not null, text varchar(1000) not null)");
            try (PreparedStatement insert = connection.prepareStatement("insert into review values (?, ?)")) {
                insert.setLong(1, customer.value());
                insert.setString(2, text);
                insert.executeUpdate();
            }
        }
    }

    private static int reviews(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select text from review")) {
            return first(select.executeQuery()).size();
        }
    }

    private static List<String> first(ResultSet rows) throws SQLException {
        Stream.Builder<String> texts = Stream.builder();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts.build().toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void expect(int expected, int found) {
        if (found != expected) {
            throw new IllegalStateException("There should be " + expected + " and there are " + found + ".");
        }
    }
}
