package dev.clientele.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostReferenceTest {
    @Test
    void isAValue() {
        assertThat(HostReference.of("100042")).isEqualTo(new HostReference("100042", Optional.empty()));
        assertThat(HostReference.of("100042", "/orders/100042").link()).contains("/orders/100042");
        assertThat(HostReference.of("ada@example.com")).hasToString("HostReference[…]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/orders/7?a=b#c", "https://example.com/orders/7", "HTTP://example.com"})
    void linksToPages(String link) {
        assertThat(HostReference.of("7", link).link()).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "//evil.example",
                "/\\evil.example",
                "orders/7",
                "/a b",
                "/a\nb",
                "data:text/html,x",
                "ftp://example.com"
            })
    void linksNowhereElse(String link) {
        assertThatThrownBy(() -> HostReference.of("7", link))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins with http://, https:// or a single /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "\u0000"})
    void isOneLine(String value) {
        assertThatThrownBy(() -> HostReference.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 255 characters in one line");
    }

    @Test
    void isNotTooLong() {
        assertThat(HostReference.of("𐐀".repeat(255)).value()).hasSize(510);
        assertThatThrownBy(() -> HostReference.of("a".repeat(256))).isInstanceOf(IllegalArgumentException.class);
        assertThat(HostReference.of("7", "/" + "a".repeat(1_999)).link()).isPresent();
        assertThatThrownBy(() -> HostReference.of("7", "/" + "a".repeat(2_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
