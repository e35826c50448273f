package dev.clientele.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.kernel.Text;
import dev.clientele.kernel.Texts;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitOriginTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/shoes/red, https://www.example.com/shoes/red",
        "https://www.example.com/?q=lovelace+pregnant, https://www.example.com/",
        "https://shop.example/reset?token=s3cret#now, https://shop.example/reset",
        "https://shop.example/#token=s3cret?, https://shop.example/",
        "https://shop.example/cart;jsessionid=s3cret?a=b, https://shop.example/cart",
        "https://eva:s3cret@shop.example/a, https://shop.example/a",
        "https://eva@x:s3cret@shop.example:8443/a, https://shop.example:8443/a",
        "https://eva;x:s3cret@shop.example/a, https://shop.example/a",
        "//eva:s3cret@shop.example/a, //shop.example/a",
        "https:/eva:s3cret@shop.example/a, https:/shop.example/a",
        "https:\\\\eva:s3cret@shop.example\\a, https:\\\\shop.example\\a",
        "eva:s3cret@shop.example/a, shop.example/a",
        "mailto:eva@shop.example, shop.example",
        "android-app://com.example.app/, android-app://com.example.app/",
        "https://example.com/@zoe, https://example.com/@zoe",
        "'  https://example.com/a  ', https://example.com/a",
        "https://пример.example/обувь, https://пример.example/обувь",
        "direct, direct"
    })
    void keepsTheAddressOfThePage(String referrer, String kept) {
        assertThat(VisitOrigin.of(referrer)).map(VisitOrigin::text).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\u200B",
                "?q=lovelace",
                "#top",
                ";a",
                "eva@",
                "eva@ ",
                "https://a.example/\0",
                "https://a.example/\uD83D",
                "https://a.example/\nb",
                "ht\ttps://eva:s3cret@a.example/",
                "https://a.example/\u2028b",
                "a@https://eva:s3cret@b.example/",
                "a@ https://eva:s3cret@b.example/"
            })
    void keepsNothingOfWhatIsNoPage(String referrer) {
        assertThat(VisitOrigin.of(referrer)).isEmpty();
    }

    @Example
    void isCutTo255Characters() {
        String longest = "https://a.example/" + "😀".repeat(237);

        assertThat(VisitOrigin.of(longest)).map(VisitOrigin::text).contains(longest);
        assertThat(VisitOrigin.of(longest + "😀".repeat(10_000) + "?q"))
                .map(VisitOrigin::text)
                .contains(longest);
        assertThat(VisitOrigin.of("a".repeat(254) + " b"))
                .map(VisitOrigin::text)
                .contains("a".repeat(254));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " https://a.example/", "https://a.example/?q=lovelace", "https://eva@a.example/"})
    void refusesWhatMayNotBeKept(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VisitOrigin(text))
                .withMessage("A visit's origin has no query, fragment or user-info and at most 255 characters: make it"
                        + " with VisitOrigin.of.");
    }

    @Example
    void isNotShown() {
        assertThat(new VisitOrigin("https://a.example/hiv-test")).hasToString("VisitOrigin[…]");
    }

    @Provide
    Arbitrary<String> referrers() {
        Arbitrary<String> parts = Arbitraries.of(
                "https:",
                "http:",
                "//",
                "/",
                "\\",
                "@",
                ":",
                ";",
                "?",
                "#",
                " ",
                ".",
                "eva",
                "s3cret",
                "a.example",
                "\t");
        return Arbitraries.oneOf(parts, Texts.any(3), Texts.storable(100))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }

    /** Made again of what was kept, it is the same. */
    @Property
    void neverKeepsWhatMayNotBeKept(@ForAll("referrers") String referrer) {
        Optional<VisitOrigin> origin = VisitOrigin.of(referrer);

        assertThat(origin.flatMap(kept -> VisitOrigin.of(kept.text()))).isEqualTo(origin);
        origin.map(VisitOrigin::text).ifPresent(text -> {
            assertThat(text)
                    .isNotBlank()
                    .doesNotContain("?", "#", ";", "//eva@", ":s3cret@")
                    .isEqualTo(text.strip());
            assertThat(Text.length(text)).isLessThanOrEqualTo(255);
            assertThat(Text.isStorable(text)).isTrue();
        });
    }
}
