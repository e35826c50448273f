package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MariaDbDialectTest {
    private static final String ADD = "insert into clientele_customer (shop_id, id)\nvalues (?, ?)";

    private final MariaDbDialect dialect = new MariaDbDialect();

    @Test
    void readsTheKeyInAnyLanguage() {
        assertThat(duplicate("(conn=7) Duplicate entry '1-ada' for key 'clientele_customer_email_unique'"))
                .contains("clientele_customer_email_unique");
        assertThat(duplicate("'1-ada' は索引 'clientele_customer_email_unique' で重複しています。"))
                .contains("clientele_customer_email_unique");
        assertThat(duplicate("Zvojený klíč '1' (číslo klíče 'clientele_title_name_unique')"))
                .contains("clientele_title_name_unique");
    }

    @Test
    void callsAPrimaryKeyByItsTable() {
        assertThat(duplicate("Duplicate entry '1-1' for key 'PRIMARY'")).contains("clientele_customer_pk");
        assertThat(broken("Duplicate entry '1' for key 'PRIMARY'", 1062, "update our.clientele_shop set shop_id = ?"))
                .contains("clientele_shop_pk");
        assertThat(broken("Duplicate entry '1' for key 'PRIMARY'", 1062, "replace into x values (1)"))
                .isEmpty();
    }

    @Test
    void readsTheReference() {
        String message =
                "Cannot add or update a child row: a foreign key constraint fails (`a``b`.`clientele_membership`,"
                        + " CONSTRAINT `clientele_membership_group_fk` FOREIGN KEY (`shop_id`, `group_id`) REFERENCES `g` (`id`))";
        assertThat(broken(message, 1452, ADD)).contains("clientele_membership_group_fk");
        assertThat(broken(message.replace('`', '"'), 1452, ADD)).contains("clientele_membership_group_fk");
        assertThat(broken("Cannot add or update a child row: a foreign key constraint fails", 1452, ADD))
                .isEmpty();
    }

    @Test
    void believesNoConstraintInAValue() {
        assertThat(duplicate("Duplicate entry '1-' for key 'clientele_customer_pk'' for key 'other'"))
                .contains("other");
        assertThat(
                        duplicate(
                                "Duplicate entry '1-x' for key 'other'\nQuery is: insert into t values ('clientele_customer_pk')"))
                .contains("other");
    }

    @Test
    void believesOnlyIntegrityViolations() {
        assertThat(dialect.brokenConstraint(new SQLException("x 'clientele_customer_pk'", "22001", 1406), ADD))
                .isEmpty();
        assertThat(dialect.brokenConstraint(new SQLException("x 'clientele_customer_pk'"), ADD))
                .isEmpty();
        assertThat(dialect.brokenConstraint(new SQLException(null, "23000", 1062), ADD))
                .isEmpty();
    }

    private Optional<String> duplicate(String message) {
        return broken(message, 1062, ADD);
    }

    private Optional<String> broken(String message, int code, String sql) {
        return dialect.brokenConstraint(new SQLException(message, "23000", code), sql);
    }
}
