package dev.clientele.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.CustomerId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<String> keys = new ArrayList<>(List.of("lovelace", "ada"));
        Position position = new Position(keys, new CustomerId(7));
        keys.clear();

        assertThat(position.keys()).containsExactly("lovelace", "ada");
    }

    @Test
    void showsNoSortValue() {
        assertThat(new Position(List.of("lovelace"), new CustomerId(7))).hasToString("Position[id=7]");
    }
}
