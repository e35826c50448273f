package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.kernel.Folding;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.query.CursorKey;
import dev.clientele.store.InMemoryStore;
import dev.clientele.store.ShopRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123456789Z");

    private final InMemoryStore store = new InMemoryStore();
    private final Groups groups = Clientele.on(
                    store, ClienteleOptions.defaults().clock(Clock.fixed(NOW, ZoneOffset.UTC)))
            .groups();

    @Test
    void refusesWhatItFindsWhenItIsOnlyAsked() {
        GroupDraft wrong = GroupDraft.of("<VIP>").withColor("orange");

        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> groups.create(wrong))
                .withMessage(
                        "The draft of a group was refused: color (group.color-invalid), name (group.name-forbidden-character)."
                                + " Correct these fields and try again.")
                .satisfies(e -> assertThat(e.problems()).isEqualTo(groups.check(wrong)));
        Group vip = groups.create(GroupDraft.of("VIP"));
        assertThatExceptionOfType(InvalidDraftException.class).isThrownBy(() -> groups.edit(vip, wrong));
        assertThat(groups.find(vip.id())).contains(vip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invité", "INVITE", " Invité "})
    void findsAGroupByItsNameWithoutCaseAndAccents(String name) {
        Group group = groups.create(GroupDraft.of("Invité"));

        assertThat(groups.named(name)).contains(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invit", "", "<", "a\0b"})
    void findsNoGroupByAnyOtherText(String name) {
        groups.create(GroupDraft.of("Invité"));

        assertThat(groups.named(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsTheBuiltInGroupsUnderWhateverName(BuiltInGroup which) {
        Group renamed = groups.edit(groups.builtIn(which), GroupDraft.of("Renamed"));

        assertThat(groups.builtIn(which)).isEqualTo(renamed);
    }

    @Test
    void refusesAShopThatLostAGroup() {
        InMemoryStore broken = new InMemoryStore();
        broken.shop().add(new ShopRecord(Folding.VERSION, CursorKey.random(), NOW));

        assertThatIllegalStateException()
                .isThrownBy(() -> Clientele.on(broken))
                .withMessage("The shop has lost its built-in group CUSTOMER.");
    }

    @Test
    void makesGroupsInWholeMilliseconds() {
        assertThat(groups.create(GroupDraft.of("VIP")).created()).isEqualTo("2026-07-01T12:00:00.123Z");
        assertThat(groups.all()).allMatch(group -> group.created().equals(Instant.parse("2026-07-01T12:00:00.123Z")));
    }
}
