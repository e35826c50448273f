package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetypedTest {
    @Test
    void anOptionTakesThePlaceOfTheOneBefore() {
        assertThat(typed("list", "--after", "c1", "--json").with("--after", "-c_2"))
                .isEqualTo("clientele list --json --after=-c_2");
        assertThat(typed("list", "--after=c1").with("--after", "-c_2")).isEqualTo("clientele list --after=-c_2");
    }

    @Test
    void anOptionCanBeLeftOut() {
        assertThat(typed("groups", "remove", "4", "--confirm", "x").without("--confirm"))
                .isEqualTo("clientele groups remove 4");
    }

    @Test
    void canBePastedIntoAShell() {
        assertThat(typed("list", "--last-name", "d'Arc $HOME", "--email", "").with("--after", "-c_2"))
                .isEqualTo("clientele list --last-name 'd'\\''Arc $HOME' --email '' --after=-c_2");
    }

    private static Retyped typed(String... words) {
        return new Retyped("clientele", List.of(words));
    }
}
