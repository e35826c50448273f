package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class H2DialectTest {
    private final H2Dialect dialect = new H2Dialect();

    @Test
    void readsTheConstraintWhereH2PutsIt() {
        assertThat(
                        broken(
                                "Unique index or primary key violation: \"PUBLIC.CLIENTELE_CUSTOMER_EMAIL_UNIQUE INDEX X ON …\""))
                .containsExactly(Constraint.CUSTOMER_EMAIL);
        assertThat(broken("Referential integrity constraint violation: \"CLIENTELE_MEMBERSHIP_GROUP_FK: PUBLIC.X …\""))
                .containsExactly(Constraint.MEMBERSHIP_GROUP);
        assertThat(broken("参照整合性制約違反: \"clientele_customer_title_fk: x …\""))
                .containsExactly(Constraint.CUSTOMER_TITLE);
        assertThat(broken("Violation d'index unique: \"\"\"a.\"\"\"\" b\"\".CLIENTELE_CUSTOMER_PK INDEX …\""))
                .containsExactly(Constraint.CUSTOMER_ID);
    }

    @Test
    void believesNoConstraintInAValue() {
        assertThat(broken(
                        "Unique index or primary key violation: \"PUBLIC.OTHER_UNIQUE INDEX PUBLIC.OTHER ON PUBLIC.T(C)"
                                + " VALUES ( /* 1 */ 'PUBLIC.CLIENTELE_CUSTOMER_EMAIL_UNIQUE INDEX ' )\""))
                .isEmpty();
        assertThat(broken("Value too long: \"x \"\"CLIENTELE_CUSTOMER_PK INDEX \"\"\""))
                .isEmpty();
        assertThat(broken("CLIENTELE_CUSTOMER_PK INDEX ")).isEmpty();
    }

    @Test
    void believesOnlyIntegrityViolations() {
        SQLException other = new SQLException("x \"CLIENTELE_CUSTOMER_PK INDEX \"", "22001", 22001);
        assertThat(dialect.brokenConstraint(other, "")).isEmpty();
        assertThat(dialect.brokenConstraint(new SQLException("x \"CLIENTELE_CUSTOMER_PK INDEX \""), ""))
                .isEmpty();
        assertThat(dialect.brokenConstraint(new SQLException(null, "23505", 23505), ""))
                .isEmpty();
    }

    @Test
    void findsItsConstraintsInSchemasOfAnyName() throws SQLException {
        DataSource database = Databases.memory();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema \"a. \"\"b c\"");
            statement.execute("set schema \"a. \"\"b c\"");
            statement.execute("create table t (id int, constraint clientele_shop_pk primary key (id))");
            statement.execute("insert into t values (1)");
            assertThatThrownBy(() -> statement.execute("insert into t values (1)"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(dialect.brokenConstraint(e, "")).contains("CLIENTELE_SHOP_PK"));
        }
    }

    @Test
    void restartsASequenceWithoutCommitting() throws SQLException {
        DataSource database = Databases.memory();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create sequence s");
            statement.execute("create table t (id int)");
            connection.setAutoCommit(false);
            statement.execute("insert into t values (1)");
            statement.execute(dialect.restartIds("s", 1_000_000));
            connection.rollback();
        }
        JdbcTransactions transactions = new OwnTransactions(database, TableNames.standard());
        long next = transactions.with(session -> new Ids(session, "s").next());
        List<Long> rows = transactions.with(session -> session.list("select id from t", p -> {}, Row::number));
        assertThat(next).isEqualTo(1_000_000);
        assertThat(rows).isEmpty();
    }

    private List<Constraint> broken(String message) {
        return dialect
                .brokenConstraint(new SQLIntegrityConstraintViolationException(message, "23505", 23505), "")
                .flatMap(Constraint::named)
                .stream()
                .toList();
    }
}
