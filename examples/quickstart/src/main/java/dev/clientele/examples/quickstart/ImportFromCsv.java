package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.csv.CsvReading;
import dev.clientele.csv.CustomerCsv;
import dev.clientele.intake.IntakeListener;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeProgress;
import dev.clientele.intake.IntakeReject;
import dev.clientele.intake.IntakeReport;
import dev.clientele.intake.IntakeSource;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Takes in the customers of an older shop system, and reports what could not be taken in. */
public final class ImportFromCsv {
    private static final String FILE = """
            "ID";"Sociale titel";"Voornaam";"Achternaam";"E-mailadres";"Verkopen";"Ingeschakeld";"Nieuwsbrief";"Opt-in";"Registratie";"Laatste bezoek:";
            "1";"Dhr.";"John";"DOE";"pub@prestashop.com";"178.3700000000";"1";"1";"1";"2015-07-24 14:36:41";"2015-07-24 14:36:42";
            "2";"Mw.";"Zoë";"van der Berg";"zoe@example.com";"0.0000000000";"1";"0";"0";"2016-02-30 10:00:00";"";
            "3";"";"Jan";"Jansen";"PUB@prestashop.com";"0.0000000000";"1";"0";"0";"2016-03-01 10:00:00";"";
            """;

    private ImportFromCsv() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:import", "sa", "");
        JdbcSchema.of(database).apply();
        Clientele shop = Clientele.on(JdbcStore.over(database));

        InputStream upload = new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8));
        CsvReading reading = CsvReading.defaults().zone(ZoneId.of("Europe/Amsterdam"));
        try (IntakeSource source = CustomerCsv.read(upload, "customers.csv", reading)) {
            IntakeReport report =
                    shop.intake().run(source, IntakeOptions.defaults().tell(new Progress()));
            System.out.println(report);
            for (IntakeReject reject : report.rejects()) {
                System.out.println(
                        "line " + reject.line() + ", " + reject.column().orElse("whole row") + ": " + reject.message());
            }
        }
    }

    private static final class Progress implements IntakeListener {
        @Override
        public void onProgress(IntakeProgress progress) {
            System.out.println(progress.read() + " rows read, " + progress.rejected() + " rejected");
        }
    }
}
