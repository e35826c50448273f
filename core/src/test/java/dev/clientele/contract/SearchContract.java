package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.Page;
import dev.clientele.query.SearchWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The search box: every word must begin a word of the customer, or be the id. */
public interface SearchContract extends StoreFixture {
    /** If this fails, check the folded words that are stored, and that a hit may only begin where a word begins. */
    @Test
    default void search1FindsByTheBeginningsOfWords() {
        Clientele shop = shop();
        Customer john = shop.customers().register(CustomerDraft.of("John", "DOE", "pub@prestashop.com"));
        Customer zoe = shop.customers().register(CustomerDraft.of("Zoë", "van der Johnson", "z.v+news@example.nl"));

        for (String words :
                List.of("john doe", "doe john", "jo do", "DOE", "pub@presta", "pub@prestashop.com", "  jo\tpub ")) {
            assertThat(found(shop, words)).as(words).containsExactly(john.id().value());
        }
        for (String words : List.of("zoe", "ZOË", "der joh van", "news", "z v news example nl")) {
            assertThat(found(shop, words)).as(words).containsExactly(zoe.id().value());
        }
        assertThat(found(shop, "jo"))
                .containsExactly(john.id().value(), zoe.id().value());
        for (String words : List.of("ohn", "doe zoe", "doejohn", "%", "_", "", " ", "@", "john x")) {
            assertThat(found(shop, words)).as(words).isEmpty();
        }
    }

    /** If this fails, check that a number finds the id it is, alone or beside words. */
    @Test
    default void search2FindsById() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Samples.customer(shop, "Eve", "Other");

        assertThat(found(shop, "" + ada.id().value())).containsExactly(ada.id().value());
        assertThat(found(shop, ada.id().value() + " love"))
                .containsExactly(ada.id().value());
        assertThat(found(shop, "0" + ada.id().value())).isEmpty();
        assertThat(found(shop, "99999999999999999999999999")).isEmpty();
        assertThat(found(shop, "٣")).isEmpty();
    }

    /** If this fails, check the order of hits, and that a search pages like a list. */
    @Test
    default void search3PagesThroughItsHitsByName() {
        Clientele shop = shop();
        for (String last : List.of("Cole", "Abel", "Bond")) {
            Samples.customer(shop, "Ada", last);
        }
        CustomerQuery query = CustomerQuery.all()
                .matching(SearchWords.of("ada"))
                .sortedBy(CustomerSort.LAST_NAME)
                .ofSize(2);
        var first = shop.customers().list(query);
        var second = shop.customers().list(query.after(first.next().orElseThrow()));

        assertThat(first.rows()).extracting(row -> row.name().last()).containsExactly("Abel", "Bond");
        assertThat(second.rows()).extracting(row -> row.name().last()).containsExactly("Cole");
        assertThat(second).extracting(Page::next).isEqualTo(Optional.empty());
    }

    /** If this fails, check that what is searched in is written anew with every edit. */
    @Test
    default void search4FollowsEdits() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        shop.customers().edit(ada, ada.draft().withLastName("Byron").withEmail("countess@example.com"));

        assertThat(found(shop, "byron countess")).containsExactly(ada.id().value());
        assertThat(found(shop, "lovelace")).isEmpty();
    }

    private static List<Long> found(Clientele shop, String words) {
        return shop.customers().search(words).rows().stream()
                .map(row -> row.id().value())
                .toList();
    }
}
