package dev.clientele.group;

import dev.clientele.kernel.InvalidValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A group of customers; an immutable snapshot of what is stored. */
public final class Group {
    private final GroupId id;
    private final long version;
    private final GroupName name;
    private final String description;
    private final Optional<Color> color;
    private final Optional<BuiltInGroup> builtIn;
    private final Instant created;
    private final GroupPricing pricing;

    Group(GroupState state) {
        this.id = state.id;
        this.version = state.version;
        this.name = state.name;
        this.description = state.description;
        this.color = state.color;
        this.builtIn = state.builtIn;
        this.created = state.created;
        this.pricing = state.pricing;
    }

    /**
     * A new group, to be handed to a store.
     *
     * @param id its id
     * @param draft a draft that breaks no rule
     * @param created now
     * @return the group, its version 1
     * @throws InvalidValueException if the draft breaks a rule
     */
    public static Group of(GroupId id, GroupDraft draft, Instant created) {
        return new Group(new GroupState(id, new GroupName(draft.name()), created).drafted(draft));
    }

    /**
     * One of the three groups that every shop has, to be handed to a store.
     *
     * @param id its id
     * @param which which of the three
     * @param name what it is called in the shop's language
     * @param created now
     * @return the group, its version 1
     */
    public static Group builtIn(GroupId id, BuiltInGroup which, GroupName name, Instant created) {
        return new Group(new GroupState(id, name, created).builtIn(which));
    }

    /**
     * This group as a draft says.
     *
     * @param draft a draft that breaks no rule
     * @return the next snapshot
     * @throws InvalidValueException if the draft breaks a rule
     */
    public Group edited(GroupDraft draft) {
        return new Group(state().drafted(draft));
    }

    /**
     * The present state, to be changed and handed in again.
     *
     * @return a draft
     */
    public GroupDraft draft() {
        Map<String, BigDecimal> categories = new TreeMap<>();
        pricing.categories().forEach((category, percent) -> categories.put(category.value(), percent.value()));
        GroupDraft draft = GroupDraft.of(name.value())
                .withDescription(description)
                .withColor(color.map(Color::hex).orElse(""))
                .withDiscount(pricing.discount().value())
                .withCategoryDiscounts(categories)
                .withPriceDisplay(pricing.display());
        return pricing.showPrices() ? draft : draft.hidingPrices();
    }

    /**
     * The id.
     *
     * @return the id
     */
    public GroupId id() {
        return id;
    }

    /**
     * The number of times it has been written.
     *
     * @return 1 or more
     */
    public long version() {
        return version;
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public GroupName name() {
        return name;
    }

    /**
     * What it is for.
     *
     * @return the description; empty for none
     */
    public String description() {
        return description;
    }

    /**
     * The colour that marks it in lists.
     *
     * @return the colour, if it has one
     */
    public Optional<Color> color() {
        return color;
    }

    /**
     * Which of the three groups that every shop has this is.
     *
     * @return empty for the shop's own groups
     */
    public Optional<BuiltInGroup> builtIn() {
        return builtIn;
    }

    /**
     * When it was made.
     *
     * @return the instant, in whole milliseconds
     */
    public Instant created() {
        return created;
    }

    /** {@return what its members pay and see, as far as it is their default group} */
    public GroupPricing pricing() {
        return pricing;
    }

    GroupState state() {
        return new GroupState(id, name, created)
                .version(version)
                .described(description, color)
                .pricing(pricing)
                .builtIn(builtIn);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Group other
                && id.equals(other.id)
                && version == other.version
                && name.equals(other.name)
                && description.equals(other.description)
                && color.equals(other.color)
                && builtIn.equals(other.builtIn)
                && pricing.equals(other.pricing)
                && created.equals(other.created);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, name, description, color, builtIn, created, pricing);
    }

    @Override
    public String toString() {
        return "Group[id=" + id.value() + ", version=" + version + "]";
    }
}
