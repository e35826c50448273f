package dev.clientele.group;

import dev.clientele.kernel.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** All that a store keeps of a group, on its way into or out of a {@link Group}; mutable, for one thread. */
public final class GroupState {
    final GroupId id;
    final Instant created;
    GroupName name;
    long version = 1;
    String description = "";
    Optional<Color> color = Optional.empty();
    Optional<BuiltInGroup> builtIn = Optional.empty();
    GroupPricing pricing = GroupPricing.STANDARD;

    /**
     * What every group has.
     *
     * @param id its id
     * @param name its name
     * @param created when it was made; cut to milliseconds
     */
    public GroupState(GroupId id, GroupName name, Instant created) {
        this.id = id;
        this.name = name;
        this.created = created.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Sets the version.
     *
     * @param stored the version that is stored
     * @return this
     */
    public GroupState version(long stored) {
        this.version = stored;
        return this;
    }

    /**
     * Sets what describes it.
     *
     * @param text the description; empty for none
     * @param mark the colour, if it has one
     * @return this
     */
    public GroupState described(String text, Optional<Color> mark) {
        this.description = text;
        this.color = mark;
        return this;
    }

    /**
     * Sets what its members pay and see.
     *
     * @param terms discounts and the display of prices
     * @return this
     */
    public GroupState pricing(GroupPricing terms) {
        this.pricing = terms;
        return this;
    }

    /**
     * Makes it one of the three groups that every shop has.
     *
     * @param which which of the three
     * @return this
     */
    public GroupState builtIn(BuiltInGroup which) {
        return builtIn(Optional.of(which));
    }

    GroupState builtIn(Optional<BuiltInGroup> which) {
        this.builtIn = which;
        return this;
    }

    GroupState drafted(GroupDraft draft) {
        draft.fault().ifPresent(fault -> {
            throw new InvalidValueException("draft of a group", fault);
        });
        this.name = new GroupName(draft.name());
        return described(
                        draft.description(),
                        Optional.of(draft.color()).filter(hex -> !hex.isBlank()).map(Color::new))
                .pricing(draft.pricing());
    }
}
