package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.Equality;
import dev.clientele.kernel.InvalidValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupTest extends GroupRestorer {
    private static final GroupId ID = new GroupId(8);
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123Z");

    private final GroupDraft draft =
            GroupDraft.of("VIP").withDescription("They buy a lot").withColor("#ff8800");
    private final Group vip = Group.of(ID, draft, NOW);

    @Test
    void beginsAtVersionOne() {
        assertThat(vip.id()).isEqualTo(ID);
        assertThat(vip.version()).isEqualTo(1);
        assertThat(vip.name()).isEqualTo(new GroupName("VIP"));
        assertThat(vip.description()).isEqualTo("They buy a lot");
        assertThat(vip.color()).contains(new Color("#ff8800"));
        assertThat(vip.builtIn()).isEmpty();
        assertThat(vip.pricing()).isEqualTo(GroupPricing.STANDARD);
        assertThat(vip.created()).isEqualTo(NOW);
    }

    @Test
    void givesBackTheDraftItWasMadeFrom() {
        GroupDraft plain = GroupDraft.of("VIP");

        assertThat(vip.draft()).isEqualTo(draft);
        assertThat(Group.of(ID, plain, NOW).draft()).isEqualTo(plain);
        assertThat(Group.of(ID, plain.withColor("  "), NOW).draft()).isEqualTo(plain);
    }

    @Test
    void becomesWhatADraftSays() {
        GroupDraft other = GroupDraft.of("Trade");

        assertThat(vip.edited(other)).isEqualTo(Group.of(ID, other, NOW));
        assertThat(vip.edited(other).edited(draft)).isEqualTo(vip).hasSameHashCodeAs(vip);
    }

    @Test
    void isNotMadeFromADraftThatBreaksARule() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> vip.edited(draft.withName("<")));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> vip.edited(draft.withColor("orange")));
    }

    @Test
    void staysBuiltInWhenItIsRenamed() {
        Group visitor = Group.builtIn(ID, BuiltInGroup.VISITOR, new GroupName("Bezoeker"), NOW);

        assertThat(visitor.builtIn()).contains(BuiltInGroup.VISITOR);
        assertThat(visitor.edited(GroupDraft.of("Langslopers")).builtIn()).contains(BuiltInGroup.VISITOR);
        assertThat(visitor.description()).isEmpty();
        assertThat(visitor.color()).isEmpty();
    }

    @Test
    void countsItsVersionUpWhenItIsWritten() {
        Group written = writtenGroup(writtenGroup(vip));

        assertThat(written.version()).isEqualTo(3);
        assertThat(written.edited(GroupDraft.of("Trade")).version()).isEqualTo(3);
        assertThat(writtenGroup(Group.builtIn(ID, BuiltInGroup.GUEST, new GroupName("Gast"), NOW))
                        .builtIn())
                .contains(BuiltInGroup.GUEST);
    }

    @Test
    void isRestoredAsItWasStored() {
        GroupState state = new GroupState(ID, new GroupName("VIP"), NOW)
                .version(1)
                .described("They buy a lot", Optional.of(new Color("#ff8800")));

        assertThat(restoreGroup(state)).isEqualTo(vip);
        assertThat(restoreGroup(state.builtIn(BuiltInGroup.GUEST)).builtIn()).contains(BuiltInGroup.GUEST);
    }

    @Test
    void differsInEveryPartOfItsState() {
        List<Group> groups = List.of(
                vip,
                Group.of(new GroupId(9), draft, NOW),
                writtenGroup(vip),
                vip.edited(draft.withName("Trade")),
                vip.edited(draft.withDescription("")),
                vip.edited(draft.withColor("")),
                vip.edited(draft.withDiscount(BigDecimal.ONE)),
                vip.edited(draft.withCategoryDiscount("books", BigDecimal.ONE)),
                vip.edited(draft.withPriceDisplay(PriceDisplay.TAX_EXCLUDED)),
                vip.edited(draft.hidingPrices()),
                restoreGroup(vip.state().builtIn(BuiltInGroup.GUEST)),
                Group.of(ID, draft, NOW.plusMillis(1)));

        Equality.assertAllDiffer(groups);
        assertThat(vip).isNotEqualTo(draft);
    }

    @Test
    void showsItsIdAndVersion() {
        assertThat(vip).hasToString("Group[id=8, version=1]");
    }

    @Test
    void isMadeInWholeMilliseconds() {
        assertThat(Group.of(ID, draft, NOW.plusNanos(456_789))).isEqualTo(vip);
    }
}
