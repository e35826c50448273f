package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.IpAddress;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.Position;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** MariaDB reads what is asked for through the indexes. */
@OnMariaDb
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbPlansTest {
    private static final Map<CustomerSort, String> INDEXES = Map.of(
            CustomerSort.ID, "PRIMARY",
            CustomerSort.LAST_NAME, "clientele_customer_by_name",
            CustomerSort.LAST_NAME_WITHOUT_PREFIX, "clientele_customer_by_unprefixed_name",
            CustomerSort.REGISTERED, "clientele_customer_by_registered");

    private final Dialect dialect = new MariaDbDialect();
    private final DataSource database =
            Databases.withSchema(MariaDbServer.shared().newDatabase());
    private final JdbcStore store = JdbcStore.over(database);
    private final JdbcTransactions transactions = (JdbcTransactions) store.transactions();

    @BeforeAll
    void fill() throws SQLException {
        GroupId group =
                Clientele.on(store).groups().builtIn(BuiltInGroup.CUSTOMER).id();
        List<StoredCustomer> all = new ArrayList<>();
        for (CustomerId id : store.bulk().nextIds(5_000)) {
            CustomerDraft draft = CustomerDraft.of("Nr", "Nr " + id.value() % 100, "nr" + id.value() + "@example.com")
                    .withBirthDate(LocalDate.ofYearDay(1990, (int) (id.value() % 365) + 1));
            Instant registered = Instant.ofEpochSecond(id.value() % 50);
            all.add(new StoredCustomer(Customer.of(id, draft, group, registered), CustomerActivity.NONE));
        }
        store.bulk().addAll(all);
        for (String fill : List.of(
                "clientele_visit select shop_id, id, id div 7, registered, registered, 1, '192.0.2.1', null",
                "clientele_note select shop_id, id, id div 7, 1, 'text', 'SYSTEM', registered, null, null",
                "clientele_credential select shop_id, id, 'hash', concat('kind', id mod 5), registered",
                "clientele_token (shop_id, hash, address_hash, customer_id, token_use, expires)"
                        + " select shop_id, unhex(sha2(id, 256)), '', id, 'RESET_PASSWORD', registered",
                "clientele_failure select shop_id, 'ACCOUNT', unhex(sha2(id, 256)), 1, registered, registered",
                "clientele_blocked_email select shop_id, unhex(sha2(id, 256)), registered")) {
            Queries.execute(database, "insert into " + fill + " from clientele_customer where id >= 7");
        }
        for (String table :
                List.of("customer", "membership", "visit", "note", "credential", "token", "failure", "blocked_email")) {
            Queries.execute(database, "analyze table clientele_" + table);
        }
    }

    private String explained(String sql, Session.Binder binder) {
        return transactions.with(session -> String.join("\n", session.list("explain " + sql, binder, row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                cells.add(row.optionalText().orElse("-"));
            }
            return String.join(
                    " | ", cells.get(2), cells.get(3), cells.get(5), cells.get(6), cells.get(8), cells.get(9));
        })));
    }

    private String plan(CustomerQuery query, Optional<Position> after) {
        ListStatement statement = new ListStatement(dialect, 1, query, after, 50);
        return explained(statement.sql(), statement::bind);
    }

    @Test
    void readEachSortFromItsIndex() {
        for (CustomerSort sort : CustomerSort.values()) {
            for (CustomerQuery query : List.of(
                    CustomerQuery.all().sortedBy(sort),
                    CustomerQuery.all().sortedBy(sort).descending())) {
                CustomerRow middle =
                        store.directory().rows(query, Optional.empty(), 1_000).get(999);

                assertThat(plan(query, Optional.empty()))
                        .as("%s, first page", query)
                        .contains(" | " + INDEXES.get(sort) + " | ")
                        .doesNotContain("filesort");
                assertThat(plan(query, Optional.of(sort.positionOf(middle))))
                        .as("%s, later page", query)
                        .containsPattern("c \\| range \\| " + INDEXES.get(sort) + " \\| \\d{2,}")
                        .doesNotContain("filesort");
            }
        }
    }

    @Test
    void findFewCustomersThroughTheirIndexes() {
        LocalDate day = LocalDate.of(2026, 12, 24);

        assertThat(plan(CustomerQuery.all().withBirthdayOn(day), Optional.empty()))
                .contains(" | clientele_customer_by_birthday | 7 | ");
        assertThat(plan(CustomerQuery.all().withBirthdayBetween(day, day.plusDays(14)), Optional.empty()))
                .contains("range | clientele_customer_by_birthday | 7 | ");
        assertThat(plan(CustomerQuery.all().lastSeenFrom(new IpAddress("192.0.2.1")), Optional.empty()))
                .contains("ref | clientele_customer_by_last_ip | ");
        assertThat(explained(
                        JdbcDirectory.withHigherSales(dialect), p -> p.number(1).decimal(BigDecimal.TEN)))
                .contains("range | clientele_customer_by_sales | 17 | ", "Using index");
    }

    @Test
    void findVisitsAndNotesThroughTheirIndexes() {
        Instant now = Instant.EPOCH;

        assertThat(explained(
                        JdbcVisits.latest(dialect), p -> p.number(1).number(7).number(10)))
                .contains("ref | clientele_visit_by_customer | 12 | ")
                .doesNotContain("filesort");
        assertThat(explained(
                        JdbcVisits.before(dialect),
                        p -> p.number(1).number(7).time(now).time(now).number(3).number(10)))
                .contains("range | clientele_visit_by_customer | 19 | ")
                .doesNotContain("filesort");
        assertThat(explained(JdbcVisits.BEGUN_BEFORE, p -> p.number(1).time(now).number(10)))
                .contains("range | clientele_visit_by_age | 11 | ")
                .doesNotContain("filesort");
        assertThat(explained(
                        JdbcNotes.newest(dialect),
                        p -> p.number(1).number(7).number(99).number(10)))
                .contains("range | clientele_note_by_customer | 20 | ")
                .doesNotContain("filesort");
    }

    @Test
    void joinWhatWasAskedForThroughTheIndexes() {
        assertThat(explained(
                        CustomerReader.byIds(dialect),
                        p -> p.numbers(List.of(7L, 8L)).number(1)))
                .contains("c | eq_ref | PRIMARY | 12 | ", "m | ref | PRIMARY | 12 | ", "a | ref | PRIMARY | 12 | ");
        assertThat(explained(
                        CustomerReader.byEmails(dialect),
                        p -> p.keys(List.of("nr7@example.com", "b")).number(1)))
                .contains("c | eq_ref | clientele_customer_email_unique | ");
        assertThat(explained(
                        JdbcBlockedEmails.among(dialect),
                        p -> p.hashes(List.of(new byte[32])).number(1)))
                .contains("b | eq_ref | PRIMARY | 38 | ");
    }

    @Test
    void touchesAGroupsMembersAlone() throws SQLException {
        GroupId press =
                Clientele.on(store).groups().create(GroupDraft.of("Press")).id();
        Queries.execute(
                database,
                "insert into clientele_membership select shop_id, id, " + press.value()
                        + " from clientele_customer where id between 10 and 19");
        Queries.execute(database, "analyze table clientele_membership");

        assertThat(explained(
                        GroupRemoval.touchMembers(dialect),
                        p -> p.time(Instant.EPOCH).number(1).number(1).number(press.value())))
                .contains("o | ref | clientele_membership_by_group | ", "c | eq_ref | PRIMARY | 12 | ");
    }

    @Test
    void countAndPruneThroughTheIndexes() {
        assertThat(explained(JdbcCredentials.KINDS, p -> p.number(1).number(10).number(1)))
                .contains("ref | clientele_credential_by_kind | 4 | ", "p | eq_ref | PRIMARY | 12 | ");
        assertThat(explained(
                        JdbcTokens.EXPIRED, p -> p.number(1).time(Instant.EPOCH).number(10)))
                .contains("range | clientele_token_by_expiry | 11 | ")
                .doesNotContain("filesort");
        assertThat(explained(
                        JdbcFailures.OLD, p -> p.number(1).time(Instant.EPOCH).number(10)))
                .contains("range | clientele_failure_by_time | 11 | ")
                .doesNotContain("filesort");
    }
}
