package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.CategoryRef;
import dev.clientele.group.Group;
import dev.clientele.group.GroupAccess;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupRemovalPlan;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.query.CustomerQuery;
import java.math.BigDecimal;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Gives discounts to groups, limits pages to them, and removes one whose members must go somewhere. */
public final class GroupsAndDiscounts {
    private GroupsAndDiscounts() {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:groups", "sa", "");
        JdbcSchema.of(database).apply();
        Clientele shop = Clientele.on(JdbcStore.over(database));
        Group vip = shop.groups()
                .create(GroupDraft.of("VIP")
                        .withDiscount(BigDecimal.TEN)
                        .withCategoryDiscount("books", new BigDecimal("2.5"))
                        .withColor("#ff8800"));
        System.out.println("A label in " + vip.color().orElseThrow().hex() + " has its text in "
                + vip.color().orElseThrow().textColor().hex());

        // Only the default group's discount counts; one for a category takes its place, they never add up.
        GroupId customers = shop.groups().builtIn(BuiltInGroup.CUSTOMER).id();
        Customer ada = shop.customers()
                .register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com")
                        .inGroups(Set.of(customers, vip.id()))
                        .withDefaultGroup(customers));
        printDiscounts("A member", ada, shop);
        ada = shop.customers().preferGroup(ada.id(), vip.id());
        printDiscounts("Whose default group it is", ada, shop);

        // Who may see a page that is limited to some groups; membership is enough.
        GroupAccess preview = GroupAccess.limitedTo(vip.id());
        System.out.println("Ada may see the preview: " + shop.groups().mayUse(ada.id(), preview)
                + ", who is not signed in: " + shop.groups().visitorMayUse(preview));

        // A removal is planned, shown and confirmed; the plan's text survives a web request.
        shop.customers()
                .register(CustomerDraft.of("Grace", "Hopper", "grace@example.com")
                        .inGroups(Set.of(vip.id()))
                        .withDefaultGroup(vip.id()));
        GroupRemovalPlan plan = shop.groups().planRemoval(vip.id());
        System.out.println(plan.use().members() + " members, " + plan.use().newDefaults()
                + " gets another default group, " + plan.use().leftWithout() + " is left without a group: "
                + plan.text());
        shop.groups().remove(GroupRemovalPlan.parse(plan.text()));
        shop.customers()
                .list(CustomerQuery.all())
                .rows()
                .forEach(row -> System.out.println(row.name().first() + " is in " + row.defaultGroup()));
    }

    private static void printDiscounts(String who, Customer customer, Clientele shop) {
        System.out.println(who + " pays "
                + shop.groups().discountFor(customer.id(), new CategoryRef("tea")) + " % less for tea, "
                + shop.groups().discountFor(customer.id(), new CategoryRef("books")) + " % less for books");
    }
}
