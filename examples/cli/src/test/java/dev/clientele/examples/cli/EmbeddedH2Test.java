package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedH2Test {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:./x",
                "jdbc:h2:file:/x",
                "JDBC:H2:FILE:~/x",
                "jdbc:h2:mem:",
                "jdbc:h2:~/x;AUTO_SERVER=TRUE"
            })
    void runsInThisProcess(String url) {
        assertThat(EmbeddedH2.is(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:tcp://host/x", "jdbc:H2:SSL://host/x", "jdbc:postgresql://host/h2", "x"})
    void runsElsewhere(String url) {
        assertThat(EmbeddedH2.is(url)).isFalse();
    }

    @Test
    void keepsTheSettingsThatTheUserChose() {
        assertThat(EmbeddedH2.tuned("jdbc:h2:./x;trace_level_file=3"))
                .contains(";trace_level_file=3")
                .doesNotContain("TRACE_LEVEL_FILE")
                .contains(";DB_CLOSE_ON_EXIT=FALSE");
    }

    @Test
    void takesAQuarterOfTheMemoryUpToAQuarterOfAGigabyte() {
        assertThat(EmbeddedH2.cacheKilobytes(128L << 20)).isEqualTo(32 * 1024);
        assertThat(EmbeddedH2.cacheKilobytes(64L << 30)).isEqualTo(256 * 1024);
    }

    @Test
    void isAFileOfItsOwnUnlessItIsSharedOrInMemory() {
        assertThat(EmbeddedH2.isOwnFile("jdbc:h2:./x")).isTrue();
        assertThat(EmbeddedH2.isOwnFile("jdbc:h2:./x;AUTO_SERVER=TRUE")).isFalse();
        assertThat(EmbeddedH2.isOwnFile("jdbc:h2:mem:x")).isFalse();
        assertThat(EmbeddedH2.isOwnFile("jdbc:h2:tcp://host/x")).isFalse();
    }

    @Test
    void letsOthersIn() {
        assertThat(EmbeddedH2.tuned("jdbc:h2:./x;AUTO_SERVER=TRUE")).doesNotContain("DB_CLOSE_ON_EXIT");
    }
}
