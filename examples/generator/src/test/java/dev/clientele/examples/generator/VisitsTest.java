package dev.clientele.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-31T01:59:59, 2024-03-31T01:59:59",
        "2024-03-31T02:00:00, 2024-03-31T03:00:00",
        "2024-03-31T02:59:59, 2024-03-31T03:59:59",
        "2024-03-31T03:00:00, 2024-03-31T03:00:00",
        "2024-10-27T01:59:59, 2024-10-27T01:59:59",
        "2024-10-27T02:00:00, 2024-10-27T03:00:00",
        "2024-10-27T02:59:59, 2024-10-27T03:59:59",
        "2024-10-27T03:00:00, 2024-10-27T03:00:00"
    })
    void movesTimesOutOfTheHoursInWhichClocksChange(LocalDateTime time, LocalDateTime moved) {
        assertThat(Visits.unambiguous(time)).isEqualTo(moved);
    }
}
