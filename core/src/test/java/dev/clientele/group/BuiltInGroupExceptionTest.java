package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuiltInGroupExceptionTest {
    @Test
    void saysWhichGroupAndWhatToDo() {
        assertThat(new BuiltInGroupException(new GroupId(2), BuiltInGroup.GUEST))
                .hasMessage("Group 2 is the built-in group GUEST, which every shop needs."
                        + " Rename it instead, or remove another group.")
                .returns(BuiltInGroup.GUEST, BuiltInGroupException::which);
    }
}
