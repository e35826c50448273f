package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.group.GroupId;
import org.junit.jupiter.api.Test;

class DefaultGroupExceptionTest {
    @Test
    void saysWhichGroupAndWhatToDo() {
        assertThat(new DefaultGroupException(new GroupId(8)))
                .hasMessage("Group 8 is the customer's default group. Let the customer prefer another group first.")
                .returns(new GroupId(8), DefaultGroupException::group);
    }
}
