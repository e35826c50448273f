package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** MariaDB is left out only where nobody demands it. */
class OnMariaDbTest {

    @Test
    void runsWhereAServerIsNamed() {
        assertThat(OnMariaDb.Condition.evaluate("jdbc:mariadb://h/", null).isDisabled())
                .isFalse();
        assertThat(OnMariaDb.Condition.evaluate("jdbc:mariadb://h/", "all").isDisabled())
                .isFalse();
        assertThat(OnMariaDb.Condition.evaluate("", null).isDisabled()).isTrue();
    }

    @Test
    void failsWhereAllDatabasesAreDemanded() {
        assertThatThrownBy(() -> OnMariaDb.Condition.evaluate(null, "all"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CLIENTELE_TEST_DATABASES=all demands MariaDB, but CLIENTELE_TEST_MARIADB names no server."
                        + " Set it, or do without CLIENTELE_TEST_DATABASES.");
    }
}
