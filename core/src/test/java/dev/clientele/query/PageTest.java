package dev.clientele.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<String> rows = new ArrayList<>(List.of("a", "b"));
        Page<String> page = new Page<>(rows, Optional.of(new PageCursor("c")));
        rows.clear();

        assertThat(page.rows()).containsExactly("a", "b");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> page.rows().add("c"));
    }
}
