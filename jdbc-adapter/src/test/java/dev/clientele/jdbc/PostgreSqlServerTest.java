package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL that the other tests rely on is what they take it for. */
class PostgreSqlServerTest {
    private static final String ORDERED = "select t from (values ('b'), ('B'), ('a'), ('A')) v (t) order by t";

    private final PostgreSqlServer server = PostgreSqlServer.shared();

    @Test
    void isOneForAll() {
        assertThat(PostgreSqlServer.shared()).isSameAs(server);
    }

    @Test
    void isOneOfThePromisedVersions() throws SQLException {
        assertThat(Queries.column(server.newDatabase(), "select version()"))
                .singleElement()
                .asString()
                .matches("PostgreSQL 1[58]\\..*");
    }

    @Test
    void ordersByCodePoint() throws SQLException {
        assertThat(Queries.column(server.newDatabase(), ORDERED)).containsExactly("A", "B", "a", "b");
    }

    @Test
    void ordersByTheLocaleAskedFor() throws SQLException {
        PGSimpleDataSource database = server.newDatabase("und-u-ks-level2");

        assertThat(Queries.column(database, ORDERED)).containsExactly("A", "a", "B", "b");
        assertThat(Queries.column(database, "select 'a' = 'A'")).containsExactly("f");
    }

    @Test
    void knowsUnicodeAndTrigrams() throws SQLException {
        PGSimpleDataSource database = server.newDatabase();
        Queries.execute(database, "create extension pg_trgm");

        assertThat(Queries.column(database, "show server_encoding")).containsExactly("UTF8");
        assertThat(Queries.column(database, "select similarity('ada', 'ada')")).containsExactly("1");
    }

    @Test
    void keepsDatabasesApart() throws SQLException {
        PGSimpleDataSource one = server.newDatabase();
        PGSimpleDataSource other = server.newDatabase();
        Queries.execute(one, "create table only_here (id bigint)");

        assertThat(Queries.column(one, "select count(*) from only_here")).containsExactly("0");
        assertThatThrownBy(() -> Queries.column(other, "select count(*) from only_here"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("only_here");
    }

    @Test
    void dropsWhatIsStillInUse() throws SQLException {
        PGSimpleDataSource database = server.newDatabase();
        try (Connection held = database.getConnection()) {
            server.drop(database);

            assertThat(held.isValid(1)).isFalse();
            assertThatThrownBy(() -> Queries.column(database, "select 1")).isInstanceOf(SQLException.class);
        }
    }
}
