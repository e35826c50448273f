package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    private static Tally tally() {
        Tally tally = new Tally();
        tally.created = 1;
        tally.updated = 20;
        tally.unchanged = 300;
        tally.skipped = 4_000;
        tally.rejected = 50_000;
        tally.withdrawalsKept = 600_000;
        return tally;
    }

    @Test
    void countsEveryRowOnce() {
        assertThat(tally().rows()).isEqualTo(54_321);
    }

    @Test
    void addsAnotherUp() {
        Tally sum = tally();
        sum.add(tally());

        assertThat(sum.created).isEqualTo(2);
        assertThat(sum.updated).isEqualTo(40);
        assertThat(sum.unchanged).isEqualTo(600);
        assertThat(sum.skipped).isEqualTo(8_000);
        assertThat(sum.rejected).isEqualTo(100_000);
        assertThat(sum.withdrawalsKept).isEqualTo(1_200_000);
    }
}
