package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Who may do what, as docs/schema.md says it. */
class PostgreSqlPrivilegesTest {
    @Test
    void letsTheProgramWorkWithoutTheRightsOfTheTablesOwner() throws SQLException {
        PGSimpleDataSource database = PostgreSqlServer.shared().newDatabase();
        String owner = "owner_of_" + database.getDatabaseName();
        String shop = "shop_of_" + database.getDatabaseName();
        Queries.execute(database, "create role " + owner + " login");
        Queries.execute(database, "create role " + shop + " login");
        Queries.execute(database, "grant usage, create on schema public to " + owner);

        assertThat(JdbcSchema.of(as(database, owner)).apply()).isNotEmpty();
        Queries.execute(as(database, owner), "grant usage on schema public to " + shop);
        Queries.execute(
                as(database, owner), "grant select, insert, update, delete on all tables in schema public to " + shop);
        Queries.execute(as(database, owner), "grant usage, update on all sequences in schema public to " + shop);

        JdbcStore store = JdbcStore.over(as(database, shop));
        Clientele clientele = Clientele.on(store);
        CustomerId ada = clientele
                .customers()
                .register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"))
                .id();
        store.bulk().raiseIdsPast(new CustomerId(CustomerId.MAX_FORCED));
        clientele.customers().remove(clientele.customers().planRemoval(ada));

        assertThat(clientele.customers().find(ada)).isEmpty();
        assertThat(JdbcSchema.of(as(database, shop)).check().isReady()).isTrue();
    }

    private static PGSimpleDataSource as(PGSimpleDataSource database, String role) {
        PGSimpleDataSource other = new PGSimpleDataSource();
        other.setUrl(database.getUrl());
        other.setUser(role);
        return other;
    }
}
