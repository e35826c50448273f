package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.InvalidQueryException;
import dev.clientele.query.Page;
import dev.clientele.query.PageCursor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists: filters, sorts, pages. */
public interface ListContract extends StoreFixture {
    /** If this fails, check the column that differs. */
    @Test
    default void list01ShowsEverythingInARow() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.full(shop));
        CustomerRow row = shop.customers().list(CustomerQuery.all()).rows().get(0);

        assertThat(row.id()).isEqualTo(ada.id());
        assertThat(row.name()).isEqualTo(ada.name());
        assertThat(row.email()).isEqualTo(ada.email());
        assertThat(row.title()).contains("Mrs.");
        assertThat(row.ageOn(LocalDate.of(2025, 12, 10))).contains(110);
        assertThat(row.isEnabled()).isFalse();
        assertThat(row.hasNewsletter()).isTrue();
        assertThat(row.hasPartnerOffers()).isFalse();
        assertThat(row.registered()).isEqualTo(NOW_KEPT);
        assertThat(row.lastVisit()).isEmpty();
        assertThat(row.sales().amount()).isZero();
        assertThat(row.defaultGroup()).isEqualTo("VIP");
    }

    /** If this fails, check the keyset condition of the sort and direction that is named. */
    @Test
    default void list02PagesThroughEverySortBothWays() {
        Clientele shop = shop();
        populate(shop);
        for (CustomerSort sort : CustomerSort.values()) {
            CustomerQuery up = CustomerQuery.all().sortedBy(sort).ofSize(7);
            List<CustomerRow> upwards = pages(shop, up);
            List<CustomerRow> downwards = pages(shop, up.descending());
            Collections.reverse(downwards);

            assertThat(upwards).as("%s", sort).hasSize(40).doesNotHaveDuplicates();
            if (sort == CustomerSort.REGISTERED) {
                assertThat(upwards)
                        .isSortedAccordingTo(
                                Comparator.comparing(CustomerRow::registered).thenComparing(CustomerRow::id));
            }
            assertThat(downwards).as("%s, descending", sort).isEqualTo(upwards);
        }
    }

    /** If this fails, check that the folded names are sorted, last name first, ties by id. */
    @Test
    default void list03SortsByLastNameThenFirstNameThenId() {
        Clientele shop = shop();
        register(shop, "zoë", "berg");
        register(shop, "Zoe", "Berg");
        register(shop, "Adam", "Šimek");
        register(shop, "Ädam", "de Vries");
        register(shop, "Eve", "Simek");
        register(shop, "Bob", "Ångström");

        assertThat(shop.customers()
                        .list(CustomerQuery.all().sortedBy(CustomerSort.LAST_NAME))
                        .rows())
                .extracting(row -> row.name().first() + " " + row.name().last())
                .containsExactly("Bob Ångström", "zoë berg", "Zoe Berg", "Ädam de Vries", "Adam Šimek", "Eve Simek");
    }

    /** If this fails, check that texts are compared by code point: a UTF-16 order puts the letters above U+FFFF too early. */
    @Test
    default void list04SortsByCodePoint() {
        Clientele shop = lenientShop();
        for (String last : List.of("𐐨", "ꭰ", "z", "豈", "-", "a b", "ab")) {
            shop.customers()
                    .register(CustomerDraft.of("A", last, "c" + last.codePointAt(0) + last.length() + "@example.com"));
        }

        List<String> keys = shop.customers().list(CustomerQuery.all().sortedBy(CustomerSort.LAST_NAME)).rows().stream()
                .map(row -> row.name().lastKey())
                .toList();
        assertThat(keys)
                .isSortedAccordingTo((a, b) ->
                        Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()));
        assertThat(keys).last().isEqualTo("𐐨");
    }

    /** If this fails, check that any membership counts, not only the default group's. */
    @Test
    default void list05FiltersByGroup() {
        Clientele shop = shop();
        Group vip = Samples.group(shop, "VIP");
        Customer ada = shop.customers().register(Samples.ada());
        Samples.customer(shop, "Eve", "Other");
        shop.customers().update(ada.join(vip.id()));

        assertThat(ids(shop, CustomerQuery.all().inGroup(vip.id())))
                .containsExactly(ada.id().value());
        assertThat(ids(shop, CustomerQuery.all().inGroup(ada.membership().defaultGroup())))
                .hasSize(2);
        assertThat(ids(
                        shop,
                        CustomerQuery.all().inGroup(Samples.group(shop, "Empty").id())))
                .isEmpty();
    }

    /** If this fails, check that the needle is folded, and escaped where it is a pattern. */
    @Test
    default void list06FiltersByTextAnywhere() {
        Clientele shop = lenientShop();
        long zoe = shop.customers()
                .register(CustomerDraft.of("Zoë", "van der Møller", "Zoe.M@example.com"))
                .id()
                .value();
        long odd = shop.customers()
                .register(CustomerDraft.of("100% \\_!'[a]", "Odd", "odd_o%x@example.com"))
                .id()
                .value();

        assertThat(ids(shop, CustomerQuery.all().firstNameContains("OE"))).containsExactly(zoe);
        assertThat(ids(shop, CustomerQuery.all().lastNameContains("ER MØL"))).containsExactly(zoe);
        assertThat(ids(shop, CustomerQuery.all().emailContains("ZOE.m@"))).containsExactly(zoe);
        assertThat(ids(shop, CustomerQuery.all().firstNameContains("%"))).containsExactly(odd);
        assertThat(ids(shop, CustomerQuery.all().firstNameContains("\\_!'["))).containsExactly(odd);
        assertThat(ids(shop, CustomerQuery.all().emailContains("_o%"))).containsExactly(odd);
        assertThat(ids(shop, CustomerQuery.all().firstNameContains("_oe"))).isEmpty();
        assertThat(ids(shop, CustomerQuery.all().firstNameContains("  "))).hasSize(2);
    }

    /** If this fails, check that filters add up and go together with every sort and the cursor. */
    @Test
    default void list07AddsFiltersUp() {
        Clientele shop = shop();
        List<Customer> all = populate(shop);
        Group vip = Samples.group(shop, "VIP");
        all.subList(0, 20).forEach(customer -> shop.customers().update(customer.join(vip.id())));
        for (CustomerSort sort : CustomerSort.values()) {
            CustomerQuery query = CustomerQuery.all()
                    .inGroup(vip.id())
                    .lastNameContains("b")
                    .sortedBy(sort)
                    .descending()
                    .ofSize(3);
            assertThat(pages(shop, query))
                    .as("%s", sort)
                    .hasSize(10)
                    .allMatch(row -> row.name().last().equals("Berg"));
        }
    }

    /** If this fails, check that a cursor is sealed and bound to the order of its list. */
    @Test
    default void list08SealsItsCursors() {
        Clientele shop = shop();
        populate(shop);
        CustomerQuery query =
                CustomerQuery.all().sortedBy(CustomerSort.LAST_NAME).ofSize(3);
        PageCursor cursor = shop.customers().list(query).next().orElseThrow();
        char last = cursor.text().charAt(10);
        PageCursor changed = new PageCursor(cursor.text().replace(last, last == 'A' ? 'B' : 'A'));

        assertThatThrownBy(() -> shop.customers().list(query.after(changed))).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> shop.customers().list(query.descending().after(cursor)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessage("The cursor belongs to a list in another order. Begin at the first page.");
        assertThat(shop().customers().list(query.after(cursor)).rows()).hasSize(3);
    }

    /** If this fails, check that the last full page knows that it is the last. */
    @Test
    default void list09EndsWithoutACursor() {
        Clientele shop = shop();
        assertThat(shop.customers().list(CustomerQuery.all()).rows()).isEmpty();
        populate(shop);

        Page<CustomerRow> whole = shop.customers().list(CustomerQuery.all().ofSize(40));
        assertThat(whole.rows()).hasSize(40);
        assertThat(whole.next()).isEmpty();
        assertThat(shop.customers().list(CustomerQuery.all().ofSize(39)).next()).isPresent();
    }

    /**
     * If this fails, check that the statement filters, sorts and cuts, so that no row is fetched in vain. The settings are a row
     * and a statement more.
     */
    @Test
    default void list10FetchesAPageAndOneRow() {
        Clientele shop = shop();
        populate(shop);
        meter().ifPresent(meter -> {
            for (CustomerSort sort : CustomerSort.values()) {
                CustomerQuery query =
                        CustomerQuery.all().sortedBy(sort).lastNameContains("b").ofSize(4);
                PageCursor next = shop.customers().list(query).next().orElseThrow();
                meter.reset();
                shop.customers().list(query.after(next));
                assertThat(meter.rowsFetched()).as("%s", sort).isLessThanOrEqualTo(5 + 1);
                assertThat(meter.statements()).as("%s", sort).isEqualTo(1 + 1);
                assertThat(meter.connectionsOpen()).isZero();
            }
        });
    }

    /** If this fails, check that a stream goes on from page to page. */
    @Test
    default void list11StreamsEverybodyInOrder() {
        Clientele shop = shop();
        Bulk.fill(shop, store(), 2_100);

        assertThat(shop.customers().stream(CustomerQuery.all())
                        .map(row -> row.id().value()))
                .hasSize(2_100)
                .isSorted();
        assertThat(shop.customers().stream(CustomerQuery.all().lastNameContains("7"))
                        .count())
                .isEqualTo(561);
    }

    private static void register(Clientele shop, String first, String last) {
        shop.customers().register(CustomerDraft.of(first, last, first + "." + last.replace(' ', '-') + "@example.com"));
    }

    /** Forty customers with equal names and equal registrations among them; the later the id, the earlier the registration. */
    private List<Customer> populate(Clientele shop) {
        GroupId group = shop.groups().builtIn(BuiltInGroup.CUSTOMER).id();
        List<StoredCustomer> all = new ArrayList<>();
        String[] last = {"Berg", "de Vries", "Šimek", "Berg"};
        for (CustomerId id : store().bulk().nextIds(40)) {
            int i = all.size();
            CustomerDraft draft =
                    CustomerDraft.of("Name" + "abcde".charAt(i % 5), last[i % 4], "c" + (i * 7) % 40 + "@example.com");
            Customer customer = Customer.of(id, draft, group, NOW.minusSeconds(i / 3 * 60L));
            all.add(new StoredCustomer(customer, CustomerActivity.NONE));
        }
        store().bulk().addAll(all);
        return all.stream().map(StoredCustomer::customer).toList();
    }

    private static List<CustomerRow> pages(Clientele shop, CustomerQuery query) {
        List<CustomerRow> rows = new ArrayList<>();
        Page<CustomerRow> page = shop.customers().list(query);
        rows.addAll(page.rows());
        while (page.next().isPresent()) {
            assertThat(page.rows()).hasSize(query.size());
            page = shop.customers().list(query.after(page.next().get()));
            rows.addAll(page.rows());
        }
        return rows;
    }

    private static List<Long> ids(Clientele shop, CustomerQuery query) {
        return shop.customers().list(query).rows().stream()
                .map(row -> row.id().value())
                .toList();
    }

    /** If this fails, check the stored key without the prefix, and its place in the index and the order. */
    @Test
    default void list12SortsWithAndWithoutThePrefixOfNames() {
        Clientele shop = shop();
        for (String last :
                List.of("van der Berg", "Zee", "de Berg", "Berg", "Bergen", "in 't Veld", "Aa", "d'Ancona")) {
            Samples.customer(shop, "Jo", last);
        }

        assertThat(names(shop, CustomerSort.LAST_NAME))
                .containsExactly("Aa", "Berg", "Bergen", "d'Ancona", "de Berg", "in 't Veld", "van der Berg", "Zee");
        assertThat(names(shop, CustomerSort.LAST_NAME_WITHOUT_PREFIX))
                .containsExactly("Aa", "d'Ancona", "Berg", "de Berg", "van der Berg", "Bergen", "in 't Veld", "Zee");
        Customer zee = shop.customers()
                .get(shop.customers().search("zee").rows().get(0).id());
        shop.customers().edit(zee, zee.draft().withLastName("van Aa"));
        assertThat(names(shop, CustomerSort.LAST_NAME_WITHOUT_PREFIX)).startsWith("Aa", "van Aa");
    }

    private static List<String> names(Clientele shop, CustomerSort sort) {
        return shop.customers().stream(CustomerQuery.all().sortedBy(sort))
                .map(row -> row.name().last())
                .toList();
    }

    /** If this fails, check that names of which folding leaves nothing can be stored and sorted. */
    @Test
    default void list13SortsNamesOfNothingButAccents() {
        Clientele shop = shop();
        int number = 0;
        for (String last : List.of("´", "¨", "B", "-", "' '")) {
            shop.customers().register(CustomerDraft.of("Jo", last, "jo" + number++ + "@example.com"));
        }

        for (CustomerSort sort : CustomerSort.values()) {
            assertThat(names(shop, sort)).hasSize(5).contains("´", "¨");
        }
    }
}
