package dev.clientele.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.clientele.customer.CustomerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataJsonTest {
    private static final CustomerId ADA = new CustomerId(7);
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123Z");

    private static String written(DataRecord... records) {
        StringBuilder json = new StringBuilder();
        PersonalDataJson output = PersonalDataJson.to(json);
        output.begin(ADA, NOW);
        output.section("things");
        List.of(records).forEach(output::add);
        output.end();
        return json.toString();
    }

    @Test
    void isReadableByPeopleToo() {
        DataRecord line = DataRecord.EMPTY.with("product", "book").with("quantity", 2);
        DataRecord order = DataRecord.EMPTY
                .with("number", 1_000_000_000_000L)
                .with("total", new BigDecimal("12.50"))
                .with("valid", true)
                .with("placed", NOW)
                .with("day", DataValue.of(LocalDate.of(2026, 7, 1)))
                .with("paid", Optional.empty())
                .with("lines", DataValue.of(List.of(line, line)))
                .with("returns", DataValue.of(List.of()));
        StringBuilder json = new StringBuilder();
        PersonalDataJson output = PersonalDataJson.to(json);
        output.begin(ADA, NOW);
        output.section("orders");
        output.add(order);
        output.add(order);
        output.section("carts");
        output.section("empty");
        output.add(DataRecord.EMPTY);
        output.end();

        String asLine =
                "{\"number\": 1000000000000, \"total\": 12.50, \"valid\": true, \"placed\": \"2026-07-01T12:00:00.123Z\","
                        + " \"day\": \"2026-07-01\", \"paid\": null, \"lines\": [{\"product\": \"book\", \"quantity\": 2},"
                        + " {\"product\": \"book\", \"quantity\": 2}], \"returns\": []}";
        assertThat(json).hasToString("""
                {
                  "format": "clientele-personal-data",
                  "version": 1,
                  "exported": "2026-07-01T12:00:00.123Z",
                  "customerId": 7,
                  "orders": [
                    %s,
                    %s
                  ],
                  "carts": [],
                  "empty": [
                    {}
                  ]
                }
                """.formatted(asLine, asLine));
        assertThat(Parsed.of(json.toString())).containsKeys("orders", "carts", "empty");
    }

    @Test
    void hasNoSectionAtAllWhereThereIsNone() {
        StringBuilder json = new StringBuilder();
        PersonalDataJson output = PersonalDataJson.to(json);
        output.begin(ADA, NOW);
        output.end();

        assertThat(Parsed.of(json.toString())).containsOnlyKeys("format", "version", "exported", "customerId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "\\",
                "\\u0041",
                "/",
                "\0",
                "\u0001",
                "\b\t\n\f\r",
                "\u001f",
                "\u007f",
                "\u0080",
                "\u2028",
                "\u2029",
                "\ufeff",
                "\ufffe",
                "😀",
                "\ud83d",
                "\ude00",
                "\ude00\ud83d",
                "a\ud83d",
                "\ud83d\ud83d\ude00",
                "</script>",
                "]}",
                "é"
            })
    void keepsEveryTextInEveryEncoding(String text) {
        String json = written(DataRecord.EMPTY.with("text", text));

        assertThat(Parsed.of(json).get("things")).isEqualTo(List.of(Map.of("text", text)));
        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(json.lines()).hasSize(9);
    }

    @Test
    void escapesHalvesOfPairsAndLineEnds() {
        assertThat(written(DataRecord.EMPTY.with("text", "\ud83d \u2028 \u0000 \u001f")))
                .contains("\"\\ud83d \\u2028 \\u0000 \\u001f\"");
    }

    @Property
    void isReadAsItWasWritten(@ForAll("records") List<DataRecord> records) {
        String json = written(records.toArray(DataRecord[]::new));

        assertThat(Parsed.of(json).get("things"))
                .isEqualTo(records.stream().map(PersonalDataJsonTest::plain).toList());
    }

    @Provide
    static Arbitrary<List<DataRecord>> records() {
        Arbitrary<DataValue> values = Arbitraries.oneOf(
                texts().map(DataValue::of),
                Arbitraries.longs().map(DataValue::of),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1E+50"), new BigDecimal("1E+50"))
                        .ofScale(10)
                        .map(DataValue::of),
                Arbitraries.of(true, false).map(DataValue::of),
                Arbitraries.longs()
                        .between(0, 4_000_000_000_000L)
                        .map(Instant::ofEpochMilli)
                        .map(DataValue::of),
                texts().list().ofMaxSize(3).map(PersonalDataJsonTest::within));
        return Combinators.combine(values.optional(), values.optional())
                .as((one, other) -> DataRecord.EMPTY.with("one", one).with("other", other))
                .list()
                .ofMaxSize(5);
    }

    /** Any UTF-16 units, also halves of pairs. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange('\0', '\uffff').ofMaxLength(8);
    }

    private static DataValue within(List<String> texts) {
        return DataValue.of(
                texts.stream().map(text -> DataRecord.EMPTY.with("text", text)).toList());
    }

    private static Map<String, @Nullable Object> plain(DataRecord entry) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        entry.values()
                .forEach((name, value) ->
                        plain.put(name, value.map(PersonalDataJsonTest::plain).orElse(null)));
        return plain;
    }

    private static Object plain(DataValue value) {
        if (value instanceof DataValue.Text text) {
            return text.value();
        } else if (value instanceof DataValue.Numeric number) {
            return number.value();
        } else if (value instanceof DataValue.Truth truth) {
            return truth.value();
        } else if (value instanceof DataValue.Moment moment) {
            return moment.value().toString();
        } else if (value instanceof DataValue.Day day) {
            return day.value().toString();
        }
        return ((DataValue.Records) value)
                .value().stream().map(PersonalDataJsonTest::plain).toList();
    }

    @Test
    void goesOnBehindWhatItRefused() {
        StringBuilder json = new StringBuilder();
        PersonalDataJson output = PersonalDataJson.to(json);
        output.begin(ADA, NOW);
        output.section("things");
        output.add(DataRecord.EMPTY.with("a", 1));
        assertThatThrownBy(() -> output.add(DataRecord.EMPTY.with("b", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> output.section("things")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> output.section("version")).isInstanceOf(IllegalArgumentException.class);
        output.add(DataRecord.EMPTY.with("a", 2));
        output.end();

        assertThat(Parsed.of(json.toString()).get("things"))
                .isEqualTo(List.of(Map.of("a", new BigDecimal(1)), Map.of("a", new BigDecimal(2))));
    }

    @Test
    void saysThatItCannotBeWritten() {
        PersonalDataJson output = PersonalDataJson.to(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            public void flush() {
                // Nothing is kept here.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        });

        assertThatThrownBy(() -> output.begin(ADA, NOW))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be written")
                .hasRootCauseMessage("the disk is full");
    }

    /** JSON in which no object has a field twice, as maps and lists; every number is a big decimal. */
    private static final class Parsed {
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();

        @SuppressWarnings("unchecked")
        static Map<String, Object> of(String text) {
            try (JsonParser in = FACTORY.createParser(text)) {
                in.nextToken();
                Object object = value(in);
                assertThat(in.nextToken()).isNull();
                return (Map<String, Object>) object;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static @Nullable Object value(JsonParser in) throws IOException {
            return switch (in.currentToken()) {
                case START_OBJECT -> object(in);
                case START_ARRAY -> array(in);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                case VALUE_NULL -> null;
                default -> in.getText();
            };
        }

        private static Map<String, @Nullable Object> object(JsonParser in) throws IOException {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                in.nextToken();
                object.put(name, value(in));
            }
            return object;
        }

        private static List<@Nullable Object> array(JsonParser in) throws IOException {
            List<@Nullable Object> array = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(in));
            }
            return array;
        }
    }
}
