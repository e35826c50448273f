package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.csv.CsvWriting;
import dev.clientele.csv.CustomerCsv;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.query.CustomerQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Writes the customers that a list shows into a file that other shop systems and Excel open. */
public final class ExportToCsv {
    private ExportToCsv() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     * @throws IOException if the temporary file cannot be written
     */
    public static void main(String[] args) throws IOException {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:export", "sa", "");
        JdbcSchema.of(database).apply();
        Clientele shop = Clientele.on(JdbcStore.over(database));
        shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
        shop.customers().register(CustomerDraft.of("Zoë", "van der Berg", "zoe@example.com"));

        // The same query as the list's; rows stream from the database, whatever their number.
        CustomerQuery query = CustomerQuery.all().lastNameContains("berg");
        Path file = Files.createTempFile("customers", ".csv");
        try {
            CsvWriting writing = CsvWriting.defaults().zone(ZoneId.of("Europe/Amsterdam"));
            long written = CustomerCsv.write(shop.customers().stream(query), file, writing);
            System.out.println(written + " of 2 customers were written:");
            System.out.print(Files.readString(file));
        } finally {
            Files.delete(file);
        }
    }
}
