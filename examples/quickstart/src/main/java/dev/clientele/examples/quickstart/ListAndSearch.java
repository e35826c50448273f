package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.Page;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Shows the pages of a list and what the search box finds. */
public final class ListAndSearch {
    private ListAndSearch() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:list", "sa", "");
        JdbcSchema.of(database).apply();
        Clientele shop = Clientele.on(JdbcStore.over(database));
        Group vip = shop.groups().create(GroupDraft.of("VIP").withColor("#ff8800"));
        for (String last : List.of("van der Berg", "Šimek", "Doe", "Ångström", "Yıldız")) {
            Customer customer =
                    shop.customers().register(CustomerDraft.of("John", last, "c" + last.length() + "@example.com"));
            if (last.length() > 5) {
                shop.customers().update(customer.join(vip.id()));
            }
        }

        // Pages follow each other by cursors, which stay right while customers come and go.
        CustomerQuery query =
                CustomerQuery.all().sortedBy(CustomerSort.LAST_NAME).ofSize(2);
        Page<CustomerRow> page = shop.customers().list(query);
        print("page 1", page);
        while (page.next().isPresent()) {
            page = shop.customers().list(query.after(page.next().get()));
            print("next page", page);
        }

        print("group VIP", shop.customers().list(CustomerQuery.all().inGroup(vip.id())));
        print("search: doe john", shop.customers().search("doe john"));
        print("search: yildiz", shop.customers().search("yildiz"));
    }

    private static void print(String what, Page<CustomerRow> page) {
        List<String> names = page.rows().stream()
                .map(row -> row.name().first() + " " + row.name().last())
                .toList();
        System.out.println(what + ": " + String.join(", ", names));
    }
}
