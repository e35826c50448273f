package dev.clientele.group;

import dev.clientele.kernel.Percentage;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the members of a group pay and see, as far as it is their default group.
 *
 * @param discount off every product
 * @param categories the discount off products of a category, which replaces the other one; they never add up. At most 1,000
 * @param display whether prices are shown with taxes
 * @param showPrices false hides prices, as for visitors of a shop for resellers
 */
public record GroupPricing(
        Percentage discount, Map<CategoryRef, Percentage> categories, PriceDisplay display, boolean showPrices) {
    /** The most categories that can have a discount of their own. */
    public static final int MAX_CATEGORIES = 1_000;

    /** No discount, prices with taxes. */
    public static final GroupPricing STANDARD =
            new GroupPricing(Percentage.ZERO, Map.of(), PriceDisplay.TAX_INCLUDED, true);

    /**
     * Keeps the categories in the order of their references.
     *
     * @throws IllegalArgumentException if there are more than 1,000
     */
    public GroupPricing {
        if (categories.size() > MAX_CATEGORIES) {
            throw new IllegalArgumentException("A group has discounts for " + MAX_CATEGORIES
                    + " categories at most, and " + categories.size() + " were given.");
        }
        categories = Collections.unmodifiableMap(new TreeMap<>(categories));
    }

    /**
     * The discount off products of a category.
     *
     * @param category any category of the host
     * @return the category's own discount if it has one, be it 0; else that of the group
     */
    public Percentage discountIn(CategoryRef category) {
        return categories.getOrDefault(category, discount);
    }
}
