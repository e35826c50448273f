package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StalePlanExceptionTest {
    @Test
    void saysWhatWasPlannedAndWhatWouldBeDoneNow() {
        assertThat(new StalePlanException("remove-customer:7:1:1:0", "remove-customer:7:2:3:1"))
                .hasMessage(
                        "What this plan would do has changed since it was made: it was remove-customer:7:1:1:0"
                                + " and would be remove-customer:7:2:3:1 now. Nothing was done. Make the plan again, show it, and confirm that one.");
    }
}
