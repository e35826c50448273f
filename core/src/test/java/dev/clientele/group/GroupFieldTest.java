package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupFieldTest {
    private static final GroupId ID = new GroupId(8);
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final GroupDraft DRAFT = GroupDraft.of("VIP");
    private static final Group VIP = Group.of(ID, DRAFT, NOW);

    @Provide
    Arbitrary<GroupDraft> drafts() {
        return GroupDrafts.sound();
    }

    @ParameterizedTest
    @EnumSource
    void isNamedAloneWhereNothingElseChanged(GroupField field) {
        Group other = VIP.edited(withAnother(field));

        assertThat(GroupField.changed(VIP, other)).containsExactly(field);
        assertThat(GroupField.changed(other, VIP)).containsExactly(field);
    }

    private static GroupDraft withAnother(GroupField field) {
        return switch (field) {
            case NAME -> GroupDraft.of("vip");
            case DESCRIPTION -> DRAFT.withDescription("Very important");
            case COLOR -> DRAFT.withColor("#ff8800");
            case DISCOUNT -> DRAFT.withDiscount(BigDecimal.TEN);
            case CATEGORY_DISCOUNTS -> DRAFT.withCategoryDiscount("books", BigDecimal.ZERO);
            case PRICE_DISPLAY -> DRAFT.withPriceDisplay(PriceDisplay.TAX_EXCLUDED);
            case SHOW_PRICES -> DRAFT.hidingPrices();
        };
    }

    @Property(tries = 500)
    void areNoneInEqualSnapshotsOnly(@ForAll("drafts") GroupDraft one, @ForAll("drafts") GroupDraft other) {
        Group before = Group.of(ID, one, NOW);

        assertThat(GroupField.changed(before, Group.of(ID, one, NOW))).isEmpty();
        assertThat(GroupField.changed(before, Group.of(ID, other, NOW)).isEmpty())
                .isEqualTo(one.equals(other));
    }
}
