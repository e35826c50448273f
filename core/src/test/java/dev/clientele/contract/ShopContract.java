package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.kernel.Folding;
import dev.clientele.store.ShopExistsException;
import dev.clientele.store.ShopRecord;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Setting a shop up. */
public interface ShopContract extends StoreFixture {
    /** If this fails, check that the shop's record is stored whole, the key byte for byte. */
    @Test
    default void shop1SetsUpAShopOnce() {
        Clientele.on(store());
        ShopRecord first = store().shop().find().orElseThrow();
        Clientele.on(store());

        assertThat(store().shop().find()).contains(first);
        assertThat(first.foldingVersion()).isEqualTo(Folding.VERSION);
        assertThat(shop().groups().all()).hasSize(3);
        assertThat(shop().titles().all()).hasSize(2);
    }

    /** If this fails, check that a group's built-in mark is stored. */
    @Test
    default void shop2BeginsWithThreeGroupsAndTwoTitlesInItsLanguage() {
        Clientele shop = Clientele.on(store(), ClienteleOptions.defaults().language(Locale.forLanguageTag("nl")));

        assertThat(List.of(BuiltInGroup.values()))
                .extracting(which -> shop.groups().builtIn(which).name().value())
                .containsExactly("Bezoeker", "Gast", "Klant");
        assertThat(shop.titles().all())
                .extracting(title -> title.name().value())
                .containsExactly("Dhr.", "Mw.");
    }

    /** If this fails, check that adding the record twice breaks a constraint that becomes ShopExistsException. */
    @Test
    default void shop3RefusesASecondRecord() {
        ShopRecord record =
                Clientele.on(store()) == null ? null : store().shop().find().orElseThrow();

        assertThatThrownBy(() -> store().shop().add(record)).isInstanceOf(ShopExistsException.class);
    }

    /** If this fails, check that whoever comes second waits for the first and then sees its shop. */
    @Test
    default void shop4IsSetUpOnceByManyAtOnce() throws InterruptedException {
        List<Race.Finish<Clientele>> finishes = Race.of(4, i -> Clientele.on(store()));

        assertThat(finishes).allMatch(Race.Finish::won);
        assertThat(shop().groups().all()).hasSize(3);
        assertThat(shop().titles().all()).hasSize(2);
    }

    /** If this fails, check that the mark is a part of the transaction, and that of two at once the second waits and sees it. */
    @Test
    default void shop5GetsTheDemoDataOnce() throws InterruptedException {
        assertThat(store().transactions().required(() -> store().shop().markDemo()))
                .isFalse();
        Clientele.on(store());
        assertThatThrownBy(() -> store().transactions().required(() -> {
                    assertThat(store().shop().markDemo()).isTrue();
                    throw new IllegalStateException("not now");
                }))
                .hasMessage("not now");

        List<Race.Finish<Boolean>> finishes = Race.of(
                4, i -> store().transactions().required(() -> store().shop().markDemo()));

        assertThat(finishes).extracting(Race.Finish::result).containsExactlyInAnyOrder(true, false, false, false);
        assertThat(store().shop().markDemo()).isFalse();
    }
}
