package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./clientele;CACHE_SIZE=1, jdbc:h2:file:./clientele",
        "jdbc:postgresql://localhost:5432/shop, jdbc:postgresql://localhost:5432/shop",
        "jdbc:postgresql://h/shop?user=eva@x.example, jdbc:postgresql://h/shop",
        "jdbc:mariadb://eva@h/shop?a=b, jdbc:mariadb://h/shop",
        "jdbc:mariadb://eva:a/b@c@h/shop, jdbc:mariadb://h/shop"
    })
    void isShownWithoutWhatMayBeSecret(String url, String shown) {
        assertThat(DatabaseUrl.shown(url)).isEqualTo(shown);
    }

    @Test
    void isHiddenInTheWordsOfADriver() {
        assertThat(DatabaseUrl.hiddenIn("Bad URL \"jdbc:x://h/s?p=$1\", see jdbc:y:z;p=q"))
                .isEqualTo("Bad URL \"jdbc:x://h/s\", see jdbc:y:z");
    }

    @Test
    void isRepeatedAsAnOptionThatTellsWhetherSomethingWasLeftOut() {
        assertThat(DatabaseUrl.option("jdbc:x://h/s")).isEqualTo("--db jdbc:x://h/s");
        assertThat(DatabaseUrl.option("jdbc:x://h/s?p=q")).isEqualTo("--db jdbc:x://h/s…");
    }
}
