package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntakeReportTest {
    private static final IntakeReject REJECT =
            new IntakeReject(3, Optional.of("E-mail"), "email.invalid", "This is not an e-mail address.");

    private final Tally tally = tally();
    private final List<IntakeReject> rejects = new ArrayList<>(List.of(REJECT));
    private final IntakeReport report = new IntakeReport(new File(), true, tally, rejects, Duration.ofSeconds(2));

    private static Tally tally() {
        Tally tally = new Tally();
        tally.created = 1;
        tally.updated = 20;
        tally.unchanged = 300;
        tally.skipped = 4_000;
        tally.rejected = 50_000;
        tally.withdrawalsKept = 6;
        return tally;
    }

    /** A file with an encoding and a column that nobody understands. */
    private static final class File implements IntakeSource {
        @Override
        public String name() {
            return "klanten.csv";
        }

        @Override
        public Optional<IntakeRow> next(Locale locale) {
            return Optional.empty();
        }

        @Override
        public Optional<String> charset() {
            return Optional.of("windows-1252");
        }

        @Override
        public List<String> unknownColumns() {
            return List.of("Schoenmaat");
        }

        @Override
        public void close() {}
    }

    @Test
    void countsEveryRowOnce() {
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.updated()).isEqualTo(20);
        assertThat(report.unchanged()).isEqualTo(300);
        assertThat(report.skipped()).isEqualTo(4_000);
        assertThat(report.rejected()).isEqualTo(50_000);
        assertThat(report.read()).isEqualTo(54_321);
        assertThat(report.withdrawalsKept()).isEqualTo(6);
    }

    @Test
    void saysWhatTheRowsCameFrom() {
        assertThat(report.source()).isEqualTo("klanten.csv");
        assertThat(report.charset()).contains("windows-1252");
        assertThat(report.unknownColumns()).containsExactly("Schoenmaat");
        assertThat(report.isDryRun()).isTrue();
        assertThat(report.elapsed()).isEqualTo(Duration.ofSeconds(2));
        assertThat(report.rejects()).containsExactly(REJECT);
    }

    @Test
    void doesNotChangeWhenTheIntakeGoesOn() {
        tally.created++;
        tally.rejected++;
        rejects.clear();

        assertThat(report.read()).isEqualTo(54_321);
        assertThat(report.rejects()).containsExactly(REJECT);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> report.rejects().clear());
    }

    @Test
    void showsItsCounts() {
        assertThat(report)
                .hasToString(
                        "IntakeReport[read=54321, created=1, updated=20, unchanged=300, skipped=4000, rejected=50000]");
    }
}
