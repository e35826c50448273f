package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.query.PageCursor;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextPageTest {
    private static final PageCursor NEXT = new PageCursor("-c_2");

    @Test
    void takesThePlaceOfThePageBefore() {
        assertThat(NextPage.command("clientele", List.of("list", "--after", "c1", "--json"), NEXT))
                .isEqualTo("clientele list --json --after=-c_2");
        assertThat(NextPage.command("clientele", List.of("list", "--after=c1"), NEXT))
                .isEqualTo("clientele list --after=-c_2");
    }

    @Test
    void canBePastedIntoAShell() {
        assertThat(NextPage.command("clientele", List.of("list", "--last-name", "d'Arc $HOME", "--email", ""), NEXT))
                .isEqualTo("clientele list --last-name 'd'\\''Arc $HOME' --email '' --after=-c_2");
    }
}
