package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Percentage;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupPricingTest {
    private static final CategoryRef BOOKS = new CategoryRef("books");
    private static final CategoryRef TOYS = new CategoryRef("toys");
    private static final Percentage TEN = Percentage.of("10");

    private static GroupPricing pricing(Map<CategoryRef, Percentage> categories) {
        return new GroupPricing(TEN, categories, PriceDisplay.TAX_EXCLUDED, false);
    }

    @Test
    void hasADiscountForACategoryInPlaceOfItsOwn() {
        GroupPricing pricing = pricing(Map.of(BOOKS, Percentage.of("25")));

        assertThat(pricing.discountIn(BOOKS)).isEqualTo(Percentage.of("25"));
        assertThat(pricing.discountIn(TOYS)).isEqualTo(TEN);
    }

    @Test
    void canHaveNoDiscountForACategory() {
        assertThat(pricing(Map.of(BOOKS, Percentage.ZERO)).discountIn(BOOKS)).isEqualTo(Percentage.ZERO);
    }

    @Test
    void beginsWithoutDiscountAndWithTaxes() {
        assertThat(GroupPricing.STANDARD)
                .isEqualTo(new GroupPricing(Percentage.ZERO, Map.of(), PriceDisplay.TAX_INCLUDED, true));
    }

    @Test
    void hasDiscountsForAtMost1000Categories() {
        assertThat(pricing(categories(1_000)).categories()).hasSize(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pricing(categories(1_001)))
                .withMessage("A group has discounts for 1000 categories at most, and 1001 were given.");
    }

    private static Map<CategoryRef, Percentage> categories(int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(i -> new CategoryRef("category " + i), i -> TEN));
    }

    @Test
    void keepsItsCategoriesInOrder() {
        Map<CategoryRef, Percentage> categories = new HashMap<>(Map.of(TOYS, TEN, BOOKS, TEN));
        GroupPricing pricing = pricing(categories);
        categories.clear();

        assertThat(pricing.categories().keySet()).containsExactly(BOOKS, TOYS);
        assertThat(pricing.categories()).isUnmodifiable();
    }

    @Test
    void isForACategoryAsTheHostWritesIt() {
        assertThat(new CategoryRef(" Books\t")).isEqualTo(new CategoryRef("Books"));
        assertThat(new CategoryRef("Books")).isNotEqualTo(BOOKS);
        assertThat(BOOKS).isLessThan(TOYS);
    }

    @ParameterizedTest
    @CsvSource({"'', text.required", "' ', text.required", "'a\tb', text.forbidden-character"})
    void isForNoOtherText(String text, String code) {
        assertRefused(text, code);
    }

    @Test
    void isForAReferenceOfAtMost64Characters() {
        assertThat(new CategoryRef("😀".repeat(64)).value()).hasSize(128);
        assertRefused("a".repeat(65), "text.too-long");
        assertRefused("a\uD83D", "text.forbidden-character");
    }

    private static void assertRefused(String text, String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new CategoryRef(text))
                .withMessage("This is no valid reference to a category (" + code
                        + "). Check input with the draft's constraints first.");
    }
}
