package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SeenRowsTest {
    private static final int MANY = 50_000;

    private final SeenRows seen = new SeenRows();

    @Provide
    Arbitrary<List<Object>> keys() {
        Arbitrary<Object> emails = Arbitraries.integers().between(0, 400).map(i -> "ada" + i + "@example.com");
        Arbitrary<Object> ids = Arbitraries.longs().between(1, 400).map(i -> i);
        return Arbitraries.oneOf(emails, ids).list().ofMaxSize(2_000);
    }

    @Property(tries = 50)
    void remembersWhatAMapRemembers(@ForAll("keys") List<Object> keys) {
        Map<Object, Long> map = new HashMap<>();
        SeenRows rows = new SeenRows();
        long line = 1;
        for (Object key : keys) {
            Long before = map.putIfAbsent(key, line);
            OptionalLong found = key instanceof Long id ? rows.id(id, line) : rows.email((String) key, line);
            assertThat(found).isEqualTo(before == null ? OptionalLong.empty() : OptionalLong.of(before));
            line++;
        }
    }

    @Example
    void forgetsNothingWhenItGrows() {
        for (int i = 1; i <= MANY; i++) {
            assertThat(seen.email("ada" + i + "@example.com", i)).isEmpty();
            assertThat(seen.id(i * 7L, i)).isEmpty();
        }
        for (int i = 1; i <= MANY; i++) {
            assertThat(seen.email("ada" + i + "@example.com", MANY + i)).hasValue(i);
            assertThat(seen.id(i * 7L, MANY + i)).hasValue(i);
        }
        assertThat(seen.id(1, 1)).isEmpty();
    }

    @Example
    void keepsTheFirstLine() {
        seen.email("ada@example.com", 2);

        assertThat(seen.email("ada@example.com", 5)).hasValue(2);
        assertThat(seen.email("ada@example.com", 9)).hasValue(2);
    }

    @Example
    void keepsEmailsAndIdsApart() {
        seen.id(7, 2);

        assertThat(seen.email("7", 3)).isEmpty();
        assertThat(seen.id(7, 4)).hasValue(2);
    }

    @Example
    void knowsLinesBeyondTwoBillion() {
        seen.id(1, 3_000_000_000L);
        seen.id(2, 4_294_967_295L);
        seen.id(3, 5_000_000_000L);

        assertThat(seen.id(1, 3_000_000_001L)).hasValue(3_000_000_000L);
        assertThat(seen.id(2, 4_294_967_296L)).hasValue(4_294_967_295L);
        assertThat(seen.id(3, 5_000_000_001L)).hasValue(4_294_967_295L);
    }
}
