package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.account.StoredPassword;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupId;
import dev.clientele.password.PasswordHash;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the stored passwords are counted. */
class JdbcCredentialsTest {
    private final CountingDataSource database = new CountingDataSource(Databases.withSchema(Databases.memory()));
    private final JdbcStore store = JdbcStore.over(database.dataSource());
    private final JdbcTransactions transactions = (JdbcTransactions) store.transactions();
    private final GroupId group =
            Clientele.on(store).groups().builtIn(BuiltInGroup.CUSTOMER).id();

    @BeforeEach
    void fill() {
        transactions.required(() -> {
            List<StoredCustomer> all =
                    store.bulk().nextIds(600).stream().map(this::customer).toList();
            store.bulk().addAll(all);
            all.forEach(stored -> put(stored.customer().id()));
            return all;
        });
    }

    private StoredCustomer customer(CustomerId id) {
        CustomerDraft draft = CustomerDraft.of("Nr", "Nr", "nr" + id.value() + "@example.com");
        return new StoredCustomer(Customer.of(id, draft, group, Instant.EPOCH), CustomerActivity.NONE);
    }

    private void put(CustomerId id) {
        String hash = id.value() % 3 == 0 ? "$scrypt$secret" + id.value() : "$prestashop-md5$" + "0".repeat(32);
        store.credentials().put(id, new StoredPassword(PasswordHash.parse(hash), Instant.EPOCH));
    }

    @Test
    void areCountedInTheIndexAndShownByOneOfAKind() {
        database.reset();

        assertThat(store.credentials().kinds(10))
                .extracting(kind -> kind.sample().kind() + " " + kind.count())
                .containsExactlyInAnyOrder("scrypt 200", "prestashop-md5 400");
        assertThat(database.statements()).isOne();
        assertThat(database.rowsFetched()).isEqualTo(2);
    }

    @Test
    void areReadFromTheIndexByTheDatabase() {
        assertThat(explained(
                        JdbcCredentials.KINDS,
                        parameters -> parameters.number(1).number(10).number(1)))
                .contains("CLIENTELE_CREDENTIAL_BY_KIND: SHOP_ID = ?1", "PRIMARY_KEY")
                .doesNotContain("tableScan");
    }

    private String explained(String sql, Session.Binder binder) {
        return transactions.with(session -> String.join("\n", session.list("explain " + sql, binder, Row::text)));
    }
}
