package dev.clientele.group;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Drafts of groups for properties. */
final class GroupDrafts {
    private GroupDrafts() {}

    /** Drafts that break no rule, in their normal form. */
    static Arbitrary<GroupDraft> sound() {
        return drafts(
                Arbitraries.of("VIP", "Groothandel & co", "王", "a".repeat(255)),
                Arbitraries.of("", "They buy\na lot", " blanks stay ", "a".repeat(2_000)),
                Arbitraries.of("", "#ff8800", "#000000"),
                Arbitraries.of("books", "Books", "12", "a".repeat(64)),
                Arbitraries.of("0", "0.01", "12.5", "100").map(BigDecimal::new));
    }

    /** Drafts of which many break one rule or several. */
    static Arbitrary<GroupDraft> any() {
        return drafts(
                often("VIP", " VIP ", "", "<", "a".repeat(256), "a\0"),
                often("", "a\nb", "a\uD83D", "a".repeat(2_001)),
                often("", " ", "#FF8800 ", "orange", "#fff"),
                often("books", " books", "", "\u200B", "a\nb", "a".repeat(65)),
                Arbitraries.of("0", "1E+2", "12.50", "100.01", "-1", "0.001", "1E+999999999")
                        .map(BigDecimal::new));
    }

    private static Arbitrary<String> often(String usual, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
    }

    private static Arbitrary<GroupDraft> drafts(
            Arbitrary<String> names,
            Arbitrary<String> descriptions,
            Arbitrary<String> colors,
            Arbitrary<String> categories,
            Arbitrary<BigDecimal> percents) {
        return Builders.withBuilder(() -> GroupDraft.of(""))
                .use(names)
                .in(GroupDraft::withName)
                .use(descriptions)
                .in(GroupDraft::withDescription)
                .use(colors)
                .in(GroupDraft::withColor)
                .use(percents)
                .in(GroupDraft::withDiscount)
                .use(Arbitraries.maps(categories, percents).ofMaxSize(3))
                .in(GroupDraft::withCategoryDiscounts)
                .use(Arbitraries.of(PriceDisplay.class))
                .in(GroupDraft::withPriceDisplay)
                .use(Arbitraries.of(true, false))
                .in((draft, shown) -> shown ? draft.showingPrices() : draft.hidingPrices())
                .build()
                .withoutEdgeCases();
    }
}
