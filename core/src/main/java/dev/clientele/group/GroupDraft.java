package dev.clientele.group;

import dev.clientele.kernel.Fault;
import dev.clientele.kernel.Percentage;
import dev.clientele.kernel.Text;
import dev.clientele.kernel.ValidPercentage;
import dev.clientele.kernel.ValidText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a form about a group holds; immutable, checked when it is handed in. */
public final class GroupDraft {
    /** The most characters a description can have. */
    public static final int MAX_DESCRIPTION = 2_000;

    @ValidGroupName
    private final String name;

    @ValidText(max = MAX_DESCRIPTION)
    private final String description;

    @ValidColor
    private final String color;

    @ValidPercentage
    private final BigDecimal discount;

    @ValidCategoryDiscounts
    private final Map<String, BigDecimal> categoryDiscounts;

    private final PriceDisplay priceDisplay;
    private final boolean showPrices;

    private GroupDraft(Fields fields) {
        this.name = Objects.requireNonNull(fields.name, "name");
        this.description = Objects.requireNonNull(fields.description, "description");
        this.color = Objects.requireNonNull(fields.color, "color");
        this.discount = Objects.requireNonNull(fields.discount, "discount");
        this.categoryDiscounts = Collections.unmodifiableMap(new TreeMap<>(fields.categoryDiscounts));
        this.priceDisplay = Objects.requireNonNull(fields.priceDisplay, "priceDisplay");
        this.showPrices = fields.showPrices;
    }

    /**
     * A draft with a name, without description, colour and discounts; its members see prices, with taxes.
     *
     * @param name 1 to 255 characters, none of {@code < > = { }}
     * @return the draft
     */
    public static GroupDraft of(String name) {
        return new GroupDraft(new Fields(name));
    }

    /**
     * The same with another name.
     *
     * @param other 1 to 255 characters
     * @return the next draft
     */
    public GroupDraft withName(String other) {
        return with(fields -> fields.name = other);
    }

    /**
     * The same with another description.
     *
     * @param text at most 2,000 characters; empty for none
     * @return the next draft
     */
    public GroupDraft withDescription(String text) {
        return with(fields -> fields.description = text);
    }

    /**
     * The same with another colour.
     *
     * @param hex {@code #} and six hexadecimal digits; empty for none
     * @return the next draft
     */
    public GroupDraft withColor(String hex) {
        return with(fields -> fields.color = hex);
    }

    /**
     * The same with another discount off every product.
     *
     * @param percent 0 to 100, with two decimals at most
     * @return the next draft
     */
    public GroupDraft withDiscount(BigDecimal percent) {
        return with(fields -> fields.discount = percent);
    }

    /**
     * The same with another discount for a category, in place of the one that it had; it replaces the group's discount there,
     * also if it is 0.
     *
     * @param category the host's reference, 1 to 64 characters
     * @param percent 0 to 100, with two decimals at most
     * @return the next draft
     */
    public GroupDraft withCategoryDiscount(String category, BigDecimal percent) {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(percent, "percent");
        return with(fields -> fields.categoryDiscounts.put(category, percent));
    }

    /**
     * The same with the discounts for all categories, in place of those that it had.
     *
     * @param discounts 0 to 100 by the host's reference to the category; at most 1,000
     * @return the next draft
     */
    public GroupDraft withCategoryDiscounts(Map<String, BigDecimal> discounts) {
        return with(fields -> fields.categoryDiscounts = new TreeMap<>(discounts));
    }

    /**
     * The same without a discount for a category, where the group's own holds again.
     *
     * @param category the host's reference, as it was given
     * @return the next draft
     */
    public GroupDraft withoutCategoryDiscount(String category) {
        return with(fields -> fields.categoryDiscounts.remove(category));
    }

    /**
     * The same with prices shown in another way.
     *
     * @param display with or without taxes
     * @return the next draft
     */
    public GroupDraft withPriceDisplay(PriceDisplay display) {
        return with(fields -> fields.priceDisplay = display);
    }

    /**
     * The same, with its members seeing prices.
     *
     * @return the next draft
     */
    public GroupDraft showingPrices() {
        return with(fields -> fields.showPrices = true);
    }

    /**
     * The same, with prices hidden from its members.
     *
     * @return the next draft
     */
    public GroupDraft hidingPrices() {
        return with(fields -> fields.showPrices = false);
    }

    /** {@return the name as it was typed} */
    public String name() {
        return name;
    }

    /** {@return the description as it was typed; empty for none} */
    public String description() {
        return description;
    }

    /** {@return the colour as it was typed; empty for none} */
    public String color() {
        return color;
    }

    /** {@return the discount off every product, in percent} */
    public BigDecimal discount() {
        return discount;
    }

    /** {@return the discounts in percent by the host's reference to the category} */
    public Map<String, BigDecimal> categoryDiscounts() {
        return categoryDiscounts;
    }

    /** {@return whether prices are shown with taxes} */
    public PriceDisplay priceDisplay() {
        return priceDisplay;
    }

    /** {@return false if prices are hidden} */
    public boolean showsPrices() {
        return showPrices;
    }

    static Optional<GroupFault> colorFault(String text) {
        return text.isBlank() ? Optional.empty() : Color.fault(text);
    }

    /** A host's own map may lack keys and values. */
    static Optional<Fault> categoriesFault(Map<@Nullable String, @Nullable BigDecimal> discounts) {
        if (discounts.size() > GroupPricing.MAX_CATEGORIES) {
            return Optional.of(GroupFault.TOO_MANY_CATEGORIES);
        }
        Set<String> seen = new HashSet<>();
        for (Map.Entry<@Nullable String, @Nullable BigDecimal> entry : discounts.entrySet()) {
            Optional<Fault> fault = categoryFault(entry.getKey(), entry.getValue(), seen);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> categoryFault(
            @Nullable String category, @Nullable BigDecimal percent, Set<String> seen) {
        if (category == null || CategoryRef.fault(category).isPresent()) {
            return Optional.of(GroupFault.CATEGORY_INVALID);
        }
        if (!seen.add(category.strip())) {
            return Optional.of(GroupFault.CATEGORY_TWICE);
        }
        return percent == null
                ? Optional.of(Percentage.PercentageFault.OUT_OF_RANGE)
                : Percentage.fault(percent).map(Fault.class::cast);
    }

    /** What no value type refuses that a group is made of. */
    Optional<Fault> fault() {
        Optional<Fault> text = Text.fault(description, MAX_DESCRIPTION).map(Fault.class::cast);
        return text.or(() -> categoriesFault(categoryDiscounts));
    }

    GroupPricing pricing() {
        Map<CategoryRef, Percentage> categories = new TreeMap<>();
        categoryDiscounts.forEach(
                (category, percent) -> categories.put(new CategoryRef(category), new Percentage(percent)));
        return new GroupPricing(new Percentage(discount), categories, priceDisplay, showPrices);
    }

    private GroupDraft with(Consumer<Fields> change) {
        Fields fields = new Fields(this);
        change.accept(fields);
        return new GroupDraft(fields);
    }

    private List<Object> values() {
        return List.of(name, description, color, discount, categoryDiscounts, priceDisplay, showPrices);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof GroupDraft other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "GroupDraft[" + name + "]";
    }

    private static final class Fields {
        private String name;
        private String description = "";
        private String color = "";
        private BigDecimal discount = BigDecimal.ZERO;
        private Map<String, BigDecimal> categoryDiscounts = new TreeMap<>();
        private PriceDisplay priceDisplay = PriceDisplay.TAX_INCLUDED;
        private boolean showPrices = true;

        Fields(String name) {
            this.name = name;
        }

        Fields(GroupDraft draft) {
            this(draft.name);
            this.description = draft.description;
            this.color = draft.color;
            this.discount = draft.discount;
            this.categoryDiscounts = new TreeMap<>(draft.categoryDiscounts);
            this.priceDisplay = draft.priceDisplay;
            this.showPrices = draft.showPrices;
        }
    }
}
