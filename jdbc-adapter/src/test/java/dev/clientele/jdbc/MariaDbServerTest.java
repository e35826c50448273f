package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The MariaDB that the other tests rely on is what they take it for. */
@OnMariaDb
class MariaDbServerTest {
    private final MariaDbServer server = MariaDbServer.shared();

    @Test
    void isMariaDb() throws SQLException {
        assertThat(Queries.column(server.newDatabase(), "select version()"))
                .singleElement()
                .asString()
                .contains("MariaDB");
    }

    @Test
    void takesTextsOfDifferentCaseForEqual() throws SQLException {
        DataSource database = server.newDatabase();
        Queries.execute(database, "create table t (t varchar(10) primary key)");
        Queries.execute(database, "insert into t values ('ada')");

        assertThat(Queries.column(database, "select t from t where t = 'ADA'")).containsExactly("ada");
    }

    @Test
    void hasTheCollationAskedFor() throws SQLException {
        DataSource database = server.newDatabase("utf8mb4_nopad_bin");
        Queries.execute(database, "create table t (t varchar(10) primary key)");
        Queries.execute(database, "insert into t values ('ada'), ('Ada'), ('ada ')");

        assertThat(Queries.column(database, "select t from t order by t")).containsExactly("Ada", "ada", "ada ");
        assertThat(Queries.column(database, "select @@collation_database")).containsExactly("utf8mb4_nopad_bin");
    }

    @Test
    void keepsDatabasesApart() throws SQLException {
        DataSource one = server.newDatabase();
        DataSource other = server.newDatabase();
        Queries.execute(one, "create table only_here (id bigint)");

        assertThat(Queries.column(one, "select count(*) from only_here")).containsExactly("0");
        assertThatThrownBy(() -> Queries.column(other, "select count(*) from only_here"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("only_here");
    }
}
