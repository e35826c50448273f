package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MariaDB is left out only where nobody demands it, and never because it does not answer. */
class OnMariaDbTest {

    @Test
    void runsWhereAServerIsNamed() {
        assertThat(OnMariaDb.Condition.evaluate(true, null).isDisabled()).isFalse();
        assertThat(OnMariaDb.Condition.evaluate(true, "all").isDisabled()).isFalse();
    }

    @Test
    void saysWhichVariableIsMissing() {
        ConditionEvaluationResult result = OnMariaDb.Condition.evaluate(false, null);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason()).hasValue("MariaDB is not tested: CLIENTELE_TEST_MARIADB names no server.");
    }

    @Test
    void failsWhereAllDatabasesAreDemanded() {
        assertThatThrownBy(() -> OnMariaDb.Condition.evaluate(false, "all"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CLIENTELE_TEST_DATABASES=all demands MariaDB, but CLIENTELE_TEST_MARIADB names no server."
                        + " Set it, or do without CLIENTELE_TEST_DATABASES.");
    }

    @Test
    void failsWhenTheServerDoesNotAnswer() {
        assertThatThrownBy(() -> MariaDbServer.over(Optional.of("jdbc:mariadb://127.0.0.1:1/?user=eva&password=x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The MariaDB server at jdbc:mariadb://127.0.0.1:1, named by CLIENTELE_TEST_MARIADB,"
                        + " does not do as asked.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "127.0.0.1:3306", "jdbc:mysql://127.0.0.1/", "jdbc:mariadb://127.0.0.1:3306/shop"})
    void failsWhenTheVariableNamesNoServer(String address) {
        assertThatThrownBy(() -> MariaDbServer.over(Optional.of(address)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The variable CLIENTELE_TEST_MARIADB names no MariaDB server. Write it as"
                        + " jdbc:mariadb://host:port/?user=...&password=...");
    }
}
