package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.IpAddress;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.Position;
import dev.clientele.query.SearchWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What H2 makes of the statements of lists. */
class ListStatementTest {
    private static final Map<CustomerSort, String> INDEXES = Map.of(
            CustomerSort.ID, "PRIMARY_KEY",
            CustomerSort.LAST_NAME, "CLIENTELE_CUSTOMER_BY_NAME",
            CustomerSort.LAST_NAME_WITHOUT_PREFIX, "CLIENTELE_CUSTOMER_BY_UNPREFIXED_NAME",
            CustomerSort.REGISTERED, "CLIENTELE_CUSTOMER_BY_REGISTERED");

    private static final IpAddress HOME = new IpAddress("192.0.2.1");

    private final CountingDataSource database = new CountingDataSource(Databases.withSchema(Databases.memory()));
    private final JdbcStore store = JdbcStore.over(database.dataSource());
    private final JdbcTransactions transactions = (JdbcTransactions) store.transactions();
    private final GroupId customers =
            Clientele.on(store).groups().builtIn(BuiltInGroup.CUSTOMER).id();

    @BeforeEach
    void fill() {
        List<StoredCustomer> all = new ArrayList<>();
        for (CustomerId id : store.bulk().nextIds(2_000)) {
            CustomerDraft draft = CustomerDraft.of("Nr", "Nr " + id.value() % 100, "nr" + id.value() + "@example.com");
            Instant registered = Instant.ofEpochSecond(id.value() % 50);
            all.add(new StoredCustomer(Customer.of(id, draft, customers, registered), CustomerActivity.NONE));
        }
        store.bulk().addAll(all);
    }

    @Test
    void readEachSortFromItsIndex() {
        for (CustomerSort sort : CustomerSort.values()) {
            for (CustomerQuery query : List.of(
                    CustomerQuery.all().sortedBy(sort),
                    CustomerQuery.all().sortedBy(sort).descending())) {
                CustomerRow middle =
                        store.directory().rows(query, Optional.empty(), 1_000).get(999);
                Position position = sort.positionOf(middle);

                assertThat(plan(query, Optional.empty()))
                        .as("%s, first page", query)
                        .contains(INDEXES.get(sort), "/* index sorted */");
                assertThat(plan(query, Optional.of(position)))
                        .as("%s, later page", query)
                        .contains(INDEXES.get(sort), "/* index sorted */");
            }
        }
    }

    @Test
    void findWhoWasLastSeenFromAnAddressThroughItsIndex() {
        for (CustomerSort sort : CustomerSort.values()) {
            assertThat(plan(CustomerQuery.all().lastSeenFrom(HOME).sortedBy(sort), Optional.empty()))
                    .as("%s", sort)
                    .contains("CLIENTELE_CUSTOMER_BY_LAST_IP: SHOP_ID = ?1", "LAST_IP = ?2");
        }
    }

    @Test
    void findWhoHasABirthdayThroughItsIndex() {
        LocalDate day = LocalDate.of(2026, 12, 24);
        for (CustomerSort sort : CustomerSort.values()) {
            CustomerQuery sorted = CustomerQuery.all().sortedBy(sort).descending();
            String begin = "CLIENTELE_CUSTOMER_BY_BIRTHDAY: ";

            assertThat(plan(sorted.withBirthdayOn(day), Optional.empty()))
                    .as("%s", sort)
                    .containsOnlyOnce(begin + "SHOP_ID = ?1")
                    .contains("BIRTHDAY >= ?2", "BIRTHDAY <= ?3");
            assertThat(plan(sorted.withBirthdayBetween(day, day.plusDays(14)), Optional.empty()))
                    .as("%s over New Year", sort)
                    .contains(begin + "SHOP_ID = ?1", "BIRTHDAY >= ?2", "BIRTHDAY <= ?3")
                    .contains(begin + "SHOP_ID = ?4", "BIRTHDAY >= ?5", "BIRTHDAY <= ?6");
            for (LocalDate first : List.of(day, day.minusMonths(2))) {
                assertThat(plan(sorted.withBirthdayBetween(first, first.plusDays(16)), Optional.empty()))
                        .as("%s of many days from %s on", sort, first)
                        .contains(INDEXES.get(sort), "/* index sorted */")
                        .doesNotContain(begin);
            }
            assertThat(plan(sorted.withBirthdayOn(day).lastSeenFrom(HOME), Optional.empty()))
                    .as("%s, last seen from an address", sort)
                    .contains("CLIENTELE_CUSTOMER_BY_LAST_IP: SHOP_ID = ?1")
                    .doesNotContain(begin);
        }
    }

    @Test
    void findTheBirthdaysOfTwoWeeksThroughTheirIndexAtTheEndOfEveryFebruary() {
        for (int year : List.of(2026, 2028)) {
            LocalDate february = LocalDate.of(year, 2, 14);
            for (int days = 0; days < 15; days++) {
                LocalDate first = february.plusDays(days);

                assertThat(plan(CustomerQuery.all().withBirthdayBetween(first, first.plusDays(14)), Optional.empty()))
                        .as("two weeks from %s on", first)
                        .contains("CLIENTELE_CUSTOMER_BY_BIRTHDAY: ");
            }
        }
    }

    @Test
    void findVisitsThroughTheirIndexes() {
        assertThat(explained(
                        JdbcVisits.latest(new H2Dialect()),
                        p -> p.number(1).number(7).number(10)))
                .contains("CLIENTELE_VISIT_BY_CUSTOMER: SHOP_ID = ?1", "CUSTOMER_ID = ?2", "/* index sorted */");
        assertThat(explained(
                        JdbcVisits.BEGUN_BEFORE,
                        p -> p.number(1).time(Instant.EPOCH).number(10)))
                .contains("CLIENTELE_VISIT_BY_AGE: SHOP_ID = ?1", "STARTED < ?2", "/* index sorted */");
    }

    @Test
    void countsThoseAheadInTheIndex() {
        assertThat(explained(
                        JdbcDirectory.withHigherSales(new H2Dialect()),
                        p -> p.number(1).decimal(BigDecimal.TEN)))
                .contains("CLIENTELE_CUSTOMER_BY_SALES: SHOP_ID = ?1", "SALES > ?2");
    }

    @Test
    void findsNotesThroughTheirIndex() {
        assertThat(explained(
                        JdbcNotes.newest(new H2Dialect()),
                        p -> p.number(1).number(7).number(99).number(10)))
                .contains(
                        "CLIENTELE_NOTE_BY_CUSTOMER: ID < ?3",
                        "AND SHOP_ID = ?1",
                        "AND CUSTOMER_ID = ?2",
                        "/* index sorted */");
    }

    @Test
    void asksNothingForASearchWithoutWords() {
        database.reset();

        assertThat(store.directory().rows(CustomerQuery.all().matching(SearchWords.of(" - ")), Optional.empty(), 10))
                .isEmpty();
        assertThat(database.statements()).isZero();
    }

    @Test
    void findsChunksThroughTheIndexes() {
        List<CustomerId> ids = List.of(new CustomerId(7), new CustomerId(11), new CustomerId(999_999));
        database.reset();

        assertThat(store.bulk().findByIds(ids)).hasSize(2);
        assertThat(database.statements()).isEqualTo(1);
        assertThat(explained(
                        CustomerReader.byIds(new H2Dialect()),
                        p -> p.numbers(List.of(7L)).number(1)))
                .contains("SHOP_ID = ?2 AND ID = K.ID".replace(" AND", "\n        AND"));
        assertThat(explained(
                        CustomerReader.byEmails(new H2Dialect()),
                        p -> p.keys(List.of("a")).number(1)))
                .contains("CLIENTELE_CUSTOMER_EMAIL_UNIQUE_INDEX", "EMAIL_KEY = K.KEY_TEXT");
    }

    private String plan(CustomerQuery query, Optional<Position> after) {
        ListStatement statement = new ListStatement(new H2Dialect(), 1, query, after, 50);
        return explained(statement.sql(), statement::bind);
    }

    private String explained(String sql, Session.Binder binder) {
        return transactions.with(session -> String.join("\n", session.list("explain " + sql, binder, Row::text)));
    }
}
