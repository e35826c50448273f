package dev.clientele.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedSectionsTest {
    private final CheckedSections sections = new CheckedSections();

    @ParameterizedTest
    @ValueSource(strings = {"reviews", "reVIEWS", "format", "version", "exported", "customerId", "customerid"})
    void takeANameOnceAndNoneOfTheDocumentsOwn(String name) {
        sections.section("reviews");

        assertThatThrownBy(() -> sections.section(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Reviews", "1st", "a-b", "a.b", "a b", "é", "a\"", "../a"})
    void takeNamesThatAreSafeEverywhere(String name) {
        assertThatThrownBy(() -> sections.section(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for example orderLines");
    }

    @Test
    void takeRecordsOfASectionThatWasBegun() {
        assertThatThrownBy(() -> sections.add(DataRecord.EMPTY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takeRecordsWithTheSameFieldsInTheSameOrder() {
        sections.section("reviews");
        sections.add(DataRecord.EMPTY.with("text", "Fine").with("stars", 5));

        assertThatThrownBy(() -> sections.add(DataRecord.EMPTY.with("stars", 5).with("text", "Fine")))
                .hasMessageContaining("[text, stars]")
                .hasMessageContaining("[stars, text]")
                .hasMessageNotContaining("Fine");
        sections.section("returns");
        assertThatCode(() -> sections.add(DataRecord.EMPTY.with("number", 7))).doesNotThrowAnyException();
    }

    @Test
    void takeRecordsWithinRecordsWithTheSameFields() {
        sections.section("returns");
        sections.add(returned(DataRecord.EMPTY.with("product", "book")));

        assertThatThrownBy(() -> sections.add(returned(DataRecord.EMPTY.with("name", "book"))))
                .hasMessageContaining("[product]")
                .hasMessageContaining("[name]");
    }

    private static DataRecord returned(DataRecord line) {
        return DataRecord.EMPTY.with("number", 7).with("lines", DataValue.of(List.of(line)));
    }

    @Test
    void knowWhetherThereIsARecord() {
        assertThat(sections.isBegun()).isFalse();
        sections.section("reviews");
        assertThat(sections.isBegun()).isTrue();
        assertThat(sections.isEmpty()).isTrue();
        sections.add(DataRecord.EMPTY);
        assertThat(sections.isEmpty()).isFalse();
        sections.section("returns");
        assertThat(sections.isEmpty()).isTrue();
    }
}
