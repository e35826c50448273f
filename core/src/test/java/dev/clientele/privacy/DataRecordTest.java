package dev.clientele.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataRecordTest {
    @Test
    void keepsItsFieldsInTheirOrder() {
        DataRecord entry = DataRecord.EMPTY
                .with("text", "Fine")
                .with("stars", 5)
                .with("price", new BigDecimal("1.50"))
                .with("shown", true)
                .with("written", Instant.EPOCH)
                .with("bought", DataValue.of(LocalDate.EPOCH))
                .with("answer", Optional.empty());

        assertThat(entry.names()).containsExactly("text", "stars", "price", "shown", "written", "bought", "answer");
        assertThat(entry.values()).containsEntry("stars", Optional.of(DataValue.of(5)));
        assertThat(entry).hasToString("DataRecord[text, stars, price, shown, written, bought, answer]");
    }

    @Test
    void isTheSameOnlyInTheSameOrder() {
        DataRecord one = DataRecord.EMPTY.with("a", 1).with("b", 2);

        assertThat(one)
                .isEqualTo(DataRecord.EMPTY.with("a", 1).with("b", 2))
                .hasSameHashCodeAs(DataRecord.EMPTY.with("a", 1).with("b", 2))
                .isNotEqualTo(DataRecord.EMPTY.with("b", 2).with("a", 1))
                .isNotEqualTo(DataRecord.EMPTY.with("a", 1))
                .isNotEqualTo("a");
    }

    @Test
    void cannotBeChanged() {
        List<DataRecord> lines = new ArrayList<>(List.of(DataRecord.EMPTY.with("a", 1)));
        DataValue.Records records = new DataValue.Records(lines);
        lines.clear();

        assertThat(records.value()).hasSize(1);
        assertThatThrownBy(() -> DataRecord.EMPTY.values().put("a", Optional.empty()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void hasAFieldOnce() {
        assertThatThrownBy(() -> DataRecord.EMPTY.with("text", "Fine").with("text", "Bad"))
                .hasMessageContaining("text")
                .hasMessageNotContaining("Fine")
                .hasMessageNotContaining("Bad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+100", "1E-101", "12345E+97"})
    void refusesNumbersThatAreLongerThanTheyLook(String number) {
        assertThatThrownBy(() -> DataValue.of(new BigDecimal(number)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1E+99", "1E-100", "-0.0000", "12345E+95"})
    void takesNumbersUpToAHundredDigits(String number) {
        assertThat(DataValue.of(new BigDecimal(number)))
                .isEqualTo(new DataValue.Numeric(new BigDecimal(number)))
                .hasToString("Numeric[…]");
    }
}
