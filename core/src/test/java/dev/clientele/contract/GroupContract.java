package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Color;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import org.junit.jupiter.api.Test;

/** Customer groups. */
public interface GroupContract extends StoreFixture {
    /** If this fails, check the field that differs. */
    @Test
    default void group1KeepsEveryFieldOfADraft() {
        Clientele shop = shop();
        GroupDraft draft =
                GroupDraft.of("VIP").withDescription("They buy\na lot. 𐐀").withColor("#FF8800");
        Group vip = shop.groups().create(draft);

        assertThat(shop.groups().find(vip.id())).contains(vip);
        assertThat(shop.groups().named("vip")).contains(vip);
        assertThat(vip.color()).contains(new Color("#ff8800"));
        assertThat(vip.created()).isEqualTo(NOW_KEPT);
        assertThat(vip.builtIn()).isEmpty();
        assertThat(shop.groups().all()).hasSize(4).last().isEqualTo(vip);
    }

    /** If this fails, check that the folded name is unique. */
    @Test
    default void group2RefusesANameThatIsTaken() {
        Clientele shop = shop();
        Group cafe = shop.groups().create(GroupDraft.of("Café"));
        Group vip = shop.groups().create(GroupDraft.of("VIP"));

        assertThatThrownBy(() -> shop.groups().create(GroupDraft.of("CAFE")))
                .isInstanceOf(GroupNameTakenException.class);
        assertThatThrownBy(() -> shop.groups().edit(vip, GroupDraft.of("cafe")))
                .isInstanceOf(GroupNameTakenException.class);
        assertThat(shop.groups().edit(cafe, GroupDraft.of("CAFÉ")).name().value())
                .isEqualTo("CAFÉ");
    }

    /** If this fails, check that built-in groups keep their mark when they are renamed. */
    @Test
    default void group3RenamesABuiltInGroup() {
        Clientele shop = shop();
        Group customers = shop.groups().builtIn(BuiltInGroup.CUSTOMER);
        Group renamed = shop.groups()
                .edit(customers, customers.draft().withName("Buyers").withColor("#010203"));

        assertThat(renamed.version()).isEqualTo(2);
        assertThat(shop.groups().builtIn(BuiltInGroup.CUSTOMER)).isEqualTo(renamed);
    }

    /** If this fails, check that the version is part of the condition of the write. */
    @Test
    default void group4RefusesAStaleVersion() {
        Clientele shop = shop();
        Group read = shop.groups().create(GroupDraft.of("VIP"));
        shop.groups().edit(read, GroupDraft.of("Very important"));

        assertThatThrownBy(() -> shop.groups().edit(read, GroupDraft.of("Other")))
                .isInstanceOf(StaleVersionException.class)
                .hasMessage("The group " + read.id().value()
                        + " was changed meanwhile: version 1 was read, version 2 is stored."
                        + " Read it again and repeat the change.");
    }

    /** If this fails, check the error for an id that is not there. */
    @Test
    default void group5SaysWhichGroupIsNotThere() {
        Clientele shop = shop();
        Group never = Group.of(new GroupId(4711), GroupDraft.of("Never"), NOW);

        assertThat(shop.groups().find(never.id())).isEmpty();
        assertThat(shop.groups().named("Never")).isEmpty();
        assertThat(shop.groups().named("<none>")).isEmpty();
        assertThatThrownBy(() -> shop.groups().edit(never, never.draft())).isInstanceOf(NotFoundException.class);
    }
}
