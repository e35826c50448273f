package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.kernel.StoreException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A database that fails in the middle. */
class FaultTest {
    private final DataSource database = Databases.withSchema(Databases.memory());

    @Test
    void keepsTheFirstExceptionWhenRollingBackFailsToo() {
        List<String> called = new ArrayList<>();
        DataSource faulty = InterceptedDataSource.over(database, (method, real) -> {
            called.add(method);
            if (method.equals("rollback") || (method.equals("setAutoCommit") && called.contains("rollback"))) {
                throw new SQLException("ada@example.com", "08006", 7);
            }
            return real.call();
        });
        IllegalStateException first = new IllegalStateException("first");

        assertThatThrownBy(() -> JdbcStore.over(faulty).transactions().required(() -> {
                    throw first;
                }))
                .isSameAs(first);
        assertThat(first.getSuppressed())
                .hasSize(1)
                .allMatch(second -> !second.getMessage().contains("ada"));
        assertThat(called).contains("abort").endsWith("close");
    }

    @Test
    void saysThatACommitMayHaveBeenDoneOrNot() {
        DataSource faulty =
                InterceptedDataSource.failing(database, "commit", new SQLException("ada@example.com", "08006", 7));

        assertThatThrownBy(() -> JdbcStore.over(faulty).shop().find())
                .isInstanceOf(StoreException.class)
                .hasMessage("The database failed while it committed, so the work may be stored or not: read it again"
                        + " (SQLState 08006, vendor code 7). Check that the database runs and that the DataSource's settings"
                        + " are right, then try again.");
    }

    @Test
    void saysWhatToDoWhenThereIsNoConnection() {
        DataSource away = InterceptedDataSource.failing(
                database, "getMetaData", new SQLException("ada@example.com", "08001", 90067));

        assertThatThrownBy(() -> JdbcStore.over(away).shop().find())
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "No connection to the database (SQLState 08001, vendor code 90067). Check that the database runs and"
                                + " that the DataSource's settings are right, then try again.");
    }
}
