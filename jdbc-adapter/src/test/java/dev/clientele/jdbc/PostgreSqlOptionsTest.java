package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.StoredCustomer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What a host may set for PostgreSQL's driver. */
class PostgreSqlOptionsTest {
    @Test
    void mayRewriteBatchesOfInserts() {
        PGSimpleDataSource database = PostgreSqlServer.shared().newDatabase();
        database.setReWriteBatchedInserts(true);
        JdbcStore store = JdbcStore.over(Databases.withSchema(database));
        Clientele shop = Clientele.on(store);
        StoredCustomer ada = stored(shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com")));
        StoredCustomer bob = stored(shop.customers().register(CustomerDraft.of("Bob", "Byron", "bob@example.com")));

        assertThatThrownBy(() -> store.bulk().addAll(List.of(ada, bob))).isInstanceOf(IdTakenException.class);
        store.bulk().updateAll(List.of(ada, bob), Set.of(), Instant.EPOCH);
        assertThat(shop.customers().get(bob.customer().id()).version()).isEqualTo(2);
    }

    private static StoredCustomer stored(Customer customer) {
        return new StoredCustomer(customer, CustomerActivity.NONE);
    }
}
