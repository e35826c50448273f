package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.CategoryRef;
import dev.clientele.group.Color;
import dev.clientele.group.Group;
import dev.clientele.group.GroupAccess;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.group.GroupPricing;
import dev.clientele.group.PriceDisplay;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Percentage;
import dev.clientele.kernel.StaleVersionException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Customer groups. */
public interface GroupContract extends StoreFixture {
    /** If this fails, check the field that differs. */
    @Test
    default void group1KeepsEveryFieldOfADraft() {
        Clientele shop = shop();
        GroupDraft draft = GroupDraft.of("VIP")
                .withDescription("They buy\na lot. 𐐀")
                .withColor("#FF8800")
                .withDiscount(new BigDecimal("12.50"))
                .withPriceDisplay(PriceDisplay.TAX_EXCLUDED)
                .hidingPrices()
                .withCategoryDiscount("shoes", new BigDecimal("100"))
                .withCategoryDiscount("SHOES", BigDecimal.ZERO)
                .withCategoryDiscount("hats 𐐀", new BigDecimal("0.01"));
        Group vip = shop.groups().create(draft);

        assertThat(shop.groups().find(vip.id())).contains(vip);
        assertThat(shop.groups().named("vip")).contains(vip);
        assertThat(vip.pricing())
                .isEqualTo(new GroupPricing(
                        Percentage.of("12.5"),
                        Map.of(
                                new CategoryRef("shoes"), Percentage.of("100"),
                                new CategoryRef("SHOES"), Percentage.ZERO,
                                new CategoryRef("hats 𐐀"), Percentage.of("0.01")),
                        PriceDisplay.TAX_EXCLUDED,
                        false));
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

    /** If this fails, check that an edit writes every field, and takes discounts away. */
    @Test
    default void group6EditsDiscounts() {
        Clientele shop = shop();
        Group vip = shop.groups()
                .create(GroupDraft.of("VIP")
                        .withDiscount(BigDecimal.TEN)
                        .withCategoryDiscount("shoes", BigDecimal.ONE)
                        .withCategoryDiscount("hats", BigDecimal.ONE));
        GroupDraft draft = vip.draft()
                .withoutCategoryDiscount("shoes")
                .withCategoryDiscount("hats", new BigDecimal("2"))
                .withCategoryDiscount("bags", new BigDecimal("3"));

        Group edited = shop.groups().edit(vip, draft);

        assertThat(edited.draft()).isEqualTo(draft);
        assertThat(shop.groups().find(vip.id())).contains(edited);
        Group plain = shop.groups().edit(edited, GroupDraft.of("VIP"));
        assertThat(shop.groups().find(vip.id())).contains(plain);
        assertThat(plain.pricing()).isEqualTo(GroupPricing.STANDARD);
    }

    /** If this fails, check that the discount of the default group holds, and of no other. */
    @Test
    default void group7GivesTheDiscountOfTheDefaultGroup() {
        Clientele shop = shop();
        CategoryRef shoes = new CategoryRef("shoes");
        CategoryRef hats = new CategoryRef("hats");
        Group vip = shop.groups()
                .create(GroupDraft.of("VIP")
                        .withDiscount(BigDecimal.TEN)
                        .withCategoryDiscount("shoes", BigDecimal.ZERO));
        Group press = shop.groups().create(GroupDraft.of("Press").withDiscount(new BigDecimal("50")));
        Customer ada = shop.customers()
                .register(Samples.ada().inGroups(Set.of(vip.id(), press.id())).withDefaultGroup(vip.id()));

        assertThat(shop.groups().discountFor(ada.id(), hats)).isEqualTo(Percentage.of("10"));
        assertThat(shop.groups().discountFor(ada.id(), shoes)).isEqualTo(Percentage.ZERO);
        assertThat(shop.groups().pricingFor(ada.id())).isEqualTo(vip.pricing());
        shop.customers().preferGroup(ada.id(), press.id());
        assertThat(shop.groups().discountFor(ada.id(), shoes)).isEqualTo(Percentage.of("50"));

        Group visitors = shop.groups().builtIn(BuiltInGroup.VISITOR);
        shop.groups()
                .edit(visitors, visitors.draft().withDiscount(BigDecimal.ONE).hidingPrices());
        assertThat(shop.groups().pricingForVisitors().discountIn(hats)).isEqualTo(Percentage.of("1"));
        assertThat(shop.groups().pricingForVisitors().showPrices()).isFalse();
        assertThatThrownBy(() -> shop.groups().discountFor(new CustomerId(4711), hats))
                .isInstanceOf(NotFoundException.class);
    }

    /** If this fails, check that any group of the customer gives access, and that a disabled customer has none. */
    @Test
    default void group8SaysWhoMayUseWhatIsLimited() {
        Clientele shop = shop();
        Group vip = Samples.group(shop, "VIP");
        Customer ada = shop.customers().register(Samples.ada());
        GroupAccess limited = GroupAccess.limitedTo(vip.id());
        GroupAccess open = GroupAccess.limitedTo(
                vip.id(), shop.groups().builtIn(BuiltInGroup.VISITOR).id());

        assertThat(shop.groups().mayUse(ada.id(), limited)).isFalse();
        shop.customers().join(ada.id(), vip.id());
        assertThat(shop.groups().mayUse(ada.id(), limited)).isTrue();
        assertThat(shop.groups().mayUse(ada.id(), GroupAccess.limitedTo())).isFalse();
        assertThat(shop.groups().visitorMayUse(limited)).isFalse();
        assertThat(shop.groups().visitorMayUse(open)).isTrue();
        shop.customers().disable(ada.id());
        assertThat(shop.groups().mayUse(ada.id(), limited)).isFalse();
    }
}
