package dev.clientele.examples.cli;

import dev.clientele.group.GroupDraft;
import dev.clientele.group.PriceDisplay;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What can be filled in of a group, besides its name. */
final class GroupFields {
    /** A shell takes a word that begins with # for a comment. */
    private static final Pattern WITHOUT_SIGN = Pattern.compile("[0-9a-fA-F]{6}");

    @Option(names = "--description", paramLabel = "TEXT", description = "For the staff.")
    private @Nullable String description;

    @Option(
            names = "--color",
            paramLabel = "RRGGBB|none",
            description = "The colour that lists show it in, such as ff8800.")
    private @Nullable String color;

    @Option(
            names = "--discount",
            paramLabel = "PERCENT",
            converter = Converters.OfPercent.class,
            description = "The discount of members whose default group it is: 0 to 100, with two decimals at most.")
    private @Nullable BigDecimal discount;

    @Option(
            names = "--category-discount",
            paramLabel = "CATEGORY=PERCENT",
            converter = {CommandLine.UseDefaultConverter.class, Converters.OfPercent.class},
            description = "The discount that holds in a category instead; can be repeated.")
    private Map<String, BigDecimal> categories = Map.of();

    @Option(
            names = "--prices",
            paramLabel = "tax-included|tax-excluded",
            converter = Converters.OfPrices.class,
            description = "How prices are shown: tax-included in a new group.")
    private @Nullable PriceDisplay prices;

    @Option(
            names = "--show-prices",
            paramLabel = "on|off",
            converter = Converters.OfSwitch.class,
            description = "Whether prices are shown at all: on in a new group.")
    private @Nullable Switch showPrices;

    GroupDraft applyTo(GroupDraft draft) {
        GroupDraft next = description == null ? draft : draft.withDescription(description);
        next = color == null ? next : next.withColor(withSign(color));
        next = discount == null ? next : next.withDiscount(discount);
        for (Map.Entry<String, BigDecimal> category : categories.entrySet()) {
            next = next.withCategoryDiscount(category.getKey(), category.getValue());
        }
        next = prices == null ? next : next.withPriceDisplay(prices);
        if (showPrices == null) {
            return next;
        }
        return showPrices.isOn() ? next.showingPrices() : next.hidingPrices();
    }

    private static String withSign(String color) {
        if (color.equalsIgnoreCase("none")) {
            return "";
        }
        return WITHOUT_SIGN.matcher(color).matches() ? "#" + color : color;
    }
}
