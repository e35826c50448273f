package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupNameTakenExceptionTest {
    @Test
    void saysWhichNameIsTaken() {
        assertThat(new GroupNameTakenException(new GroupName("VIP")))
                .hasMessage("There is already a group VIP in this shop (case and accents do not count)."
                        + " Choose another name, or use the one that is there.");
    }
}
