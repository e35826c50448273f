package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.DemoData;
import dev.clientele.LaunchFinding;
import dev.clientele.customer.EmailAddress;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Fills a shop with demonstration data, and does not let it open to the public like that. */
public final class LaunchCheckAtStartUp {
    private LaunchCheckAtStartUp() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:launch", "sa", "");
        JdbcSchema.of(database).apply();
        Clientele shop = Clientele.on(JdbcStore.over(database));

        // On a developer's machine: John DOE and a small shop around him. A second call changes nothing.
        DemoData.Made made = DemoData.putInto(shop);
        System.out.println(made.customers() + " customers and " + made.groups() + " groups to try things out with");
        claim("Nothing is there twice.", DemoData.putInto(shop).customers() == 0);

        // At every start-up, and behind the health page: what must not be so when the shop is open.
        List<LaunchFinding> findings = shop.launchCheck().findings();
        for (LaunchFinding finding : findings) {
            System.out.println(finding.risk().code() + ": " + finding.what());
            System.out.println("  " + finding.why());
            System.out.println("  " + finding.cure());
        }
        claim("Everybody could sign in as John.", findings.get(0).risk() == LaunchFinding.Risk.DEMO_SIGN_IN);

        // Before the shop opens he goes.
        EmailAddress john = new EmailAddress("pub@prestashop.com");
        shop.customers()
                .remove(shop.customers()
                        .planRemoval(
                                shop.customers().findByEmail(john).orElseThrow().id()));
        claim("Nothing is found.", shop.launchCheck().findings().isEmpty());
    }

    private static void claim(String what, boolean holds) {
        if (!holds) {
            throw new IllegalStateException("Not so: " + what);
        }
        System.out.println(what);
    }
}
