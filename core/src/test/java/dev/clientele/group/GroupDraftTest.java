package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupDraftTest {
    private final DraftValidator validator = new DraftValidator(Clock.systemUTC());
    private final GroupDraft vip = GroupDraft.of("VIP");

    @Test
    void beginsWithNothingButAName() {
        assertThat(vip.name()).isEqualTo("VIP");
        assertThat(vip.description()).isEmpty();
        assertThat(vip.color()).isEmpty();
        assertThat(vip.discount()).isEqualTo(BigDecimal.ZERO);
        assertThat(vip.categoryDiscounts()).isEmpty();
        assertThat(vip.priceDisplay()).isEqualTo(PriceDisplay.TAX_INCLUDED);
        assertThat(vip.showsPrices()).isTrue();
        assertThat(vip.hidingPrices().showsPrices()).isFalse();
    }

    @Test
    void differsInEveryFieldThatDiffers() {
        List<GroupDraft> drafts = List.of(
                vip,
                vip.withName("vip"),
                vip.withDescription("They buy a lot"),
                vip.withColor("#ff8800"),
                vip.withColor("#FF8800"),
                vip.withDiscount(BigDecimal.ONE),
                vip.withCategoryDiscount("books", BigDecimal.ZERO),
                vip.withCategoryDiscount("books", BigDecimal.ONE),
                vip.withCategoryDiscount("toys", BigDecimal.ONE),
                vip.withPriceDisplay(PriceDisplay.TAX_EXCLUDED),
                vip.hidingPrices());

        Equality.assertAllDiffer(drafts);
        assertThat(vip).isNotEqualTo("VIP");
    }

    @Test
    void isEqualWhereEveryFieldIs() {
        GroupDraft there = vip.withName("Trade")
                .withDescription("They sell")
                .withColor("#ff8800")
                .withDiscount(BigDecimal.TEN)
                .withCategoryDiscount("books", BigDecimal.ONE)
                .withPriceDisplay(PriceDisplay.TAX_EXCLUDED)
                .hidingPrices();
        GroupDraft andBack = there.withName("VIP")
                .withDescription("")
                .withColor("")
                .withDiscount(BigDecimal.ZERO)
                .withoutCategoryDiscount("books")
                .withPriceDisplay(PriceDisplay.TAX_INCLUDED)
                .showingPrices();

        assertThat(andBack).isEqualTo(vip).hasSameHashCodeAs(vip);
    }

    @Test
    void refusesNothingsWhereATextBelongs() {
        assertThatNullPointerException().isThrownBy(() -> GroupDraft.of(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> vip.withDescription(null))
                .withMessage("description");
        assertThatNullPointerException().isThrownBy(() -> vip.withColor(null)).withMessage("color");
        assertThatNullPointerException()
                .isThrownBy(() -> vip.withDiscount(null))
                .withMessage("discount");
        assertThatNullPointerException()
                .isThrownBy(() -> vip.withPriceDisplay(null))
                .withMessage("priceDisplay");
    }

    @Test
    void doesNotChangeWithTheMapOfCategories() {
        Map<String, BigDecimal> categories = new HashMap<>(Map.of("toys", BigDecimal.ONE, "books", BigDecimal.TEN));
        GroupDraft draft = vip.withCategoryDiscounts(categories);
        categories.clear();

        assertThat(draft.categoryDiscounts()).containsOnlyKeys("books", "toys").isUnmodifiable();
        assertThat(draft.withCategoryDiscount("games", BigDecimal.ONE)).isNotEqualTo(draft);
        assertThat(draft.categoryDiscounts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 10, group.category-invalid",
        "' ', 10, group.category-invalid",
        "'a\tb', 10, group.category-invalid",
        "' books', 10, group.category-twice",
        "toys, 100.01, percentage.out-of-range",
        "toys, 0.001, percentage.too-precise"
    })
    void hasSoundDiscountsForCategories(String category, BigDecimal percent, String code) {
        GroupDraft wrong = vip.withCategoryDiscount("books", BigDecimal.ONE).withCategoryDiscount(category, percent);

        assertThat(validator.problems(wrong, Locale.ENGLISH))
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly("categoryDiscounts " + code);
    }

    private record Form(
            @Nullable @ValidCategoryDiscounts Map<String, BigDecimal> discounts,
            @Nullable @ValidColor String color,
            @Nullable @ValidGroupName String name) {}

    @Test
    void leavesNothingsOnAHostsFormToNotNull() {
        assertThat(validator.problems(new Form(null, null, null), Locale.ENGLISH))
                .isEmpty();
        assertThat(validator.problems(new Form(Map.of("", BigDecimal.ONE), "orange", "<"), Locale.ENGLISH))
                .extracting(Problem::path)
                .containsExactly("color", "discounts", "name");
    }

    @Test
    void hasDiscountsForAtMost1000Categories() {
        Map<String, BigDecimal> most =
                IntStream.range(0, 1_000).boxed().collect(Collectors.toMap(i -> "category " + i, i -> BigDecimal.ONE));
        GroupDraft draft = vip.withCategoryDiscounts(most);

        assertThat(validator.problems(draft, Locale.ENGLISH)).isEmpty();
        assertThat(validator.problems(draft.withCategoryDiscount("one more", BigDecimal.ONE), Locale.ENGLISH))
                .extracting(Problem::code)
                .containsExactly("group.too-many-categories");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#ff8800", " #FF8800 "})
    void isSoundWithOrWithoutAColour(String color) {
        assertThat(validator.problems(vip.withColor(color), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrong() {
        GroupDraft wrong =
                GroupDraft.of("<VIP>").withDescription("a".repeat(2_001)).withColor("orange");

        assertThat(validator.problems(wrong, Locale.ENGLISH))
                .containsExactly(
                        new Problem(
                                "color",
                                "group.color-invalid",
                                "Write the colour as # with six hexadecimal digits, such as #ff8800."),
                        new Problem("description", "text.too-long", "The text has more than 2000 characters."),
                        new Problem(
                                "name",
                                "group.name-forbidden-character",
                                "The name of a group must not contain < > = { } or control characters."));
    }

    @Test
    void saysWhatIsWrongWithItsName() {
        assertThat(validator.problems(GroupDraft.of(" "), Locale.ENGLISH))
                .containsExactly(new Problem("name", "group.name-required", "Please fill in a name for the group."));
        assertThat(validator.problems(GroupDraft.of("a".repeat(256)), Locale.ENGLISH))
                .containsExactly(
                        new Problem("name", "group.name-too-long", "The name of a group has at most 255 characters."));
    }

    @Test
    void hasADescriptionOfAtMost2000Characters() {
        assertThat(validator.problems(vip.withDescription("😀".repeat(2_000)), Locale.ENGLISH))
                .isEmpty();
        assertThat(validator.problems(vip.withDescription("a\0b"), Locale.ENGLISH))
                .containsExactly(new Problem(
                        "description",
                        "text.forbidden-character",
                        "The text contains a character that cannot be stored."));
    }

    @Test
    void showsItsName() {
        assertThat(vip.withDescription("They buy a lot")).hasToString("GroupDraft[VIP]");
    }
}
