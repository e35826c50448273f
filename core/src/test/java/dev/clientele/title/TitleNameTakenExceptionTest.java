package dev.clientele.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleNameTakenExceptionTest {
    @Test
    void saysWhichNameIsTaken() {
        assertThat(new TitleNameTakenException(new TitleName("Miss")))
                .hasMessage("There is already a social title Miss in this shop (case and accents do not count)."
                        + " Choose another name, or use the one that is there.");
    }
}
