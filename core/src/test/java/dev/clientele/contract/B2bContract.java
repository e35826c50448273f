package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.SearchWords;
import dev.clientele.settings.Settings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Customers who are companies. */
public interface B2bContract extends StoreFixture {
    private static List<Optional<String>> companies(Clientele shop, CustomerQuery query) {
        return shop.customers().list(query).rows().stream()
                .map(CustomerRow::company)
                .toList();
    }

    /** If this fails, check that a profile without anything in it is not the same as none. */
    @Test
    default void b2b1TellsAnEmptyProfileFromNone() {
        Clientele shop = shop();
        shop.settings().change(Settings::withB2bMode);
        Customer empty = shop.customers().register(Samples.ada().withB2b(B2bDraft.empty()));
        Customer none = Samples.customer(shop, "Eve", "Other");

        assertThat(shop.customers().get(empty.id()).b2b()).contains(B2bProfile.of(B2bDraft.empty()));
        assertThat(shop.customers().get(none.id()).b2b()).isEmpty();
        Customer edited = shop.customers().edit(empty, empty.draft().withoutB2b());
        assertThat(shop.customers().get(edited.id()).b2b()).isEmpty();
    }

    /** If this fails, check that each number has a place of its own, and that it can be taken away. */
    @Test
    default void b2b2KeepsEveryPart() {
        Clientele shop = shop();
        shop.settings().change(Settings::withB2bMode);
        Customer ada = shop.customers().register(Samples.ada().withB2b(Samples.company()));
        B2bProfile profile = ada.b2b().orElseThrow();

        assertThat(profile.draft()).isEqualTo(Samples.company());
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        for (B2bDraft less : List.of(
                Samples.company().withSiret(""),
                Samples.company().withSiren(""),
                Samples.company().withKvkNumber(""),
                Samples.company().withVatNumber(""),
                Samples.company().withOtherNumber("", "", ""),
                Samples.company().withApeCode(""),
                Samples.company().withSbiCode(""),
                Samples.company().withWebsite(""))) {
            Customer read = shop.customers().get(ada.id());
            shop.customers().edit(read, read.draft().withB2b(less));
            assertThat(shop.customers().get(ada.id()).draft().b2b()).contains(less);
        }
    }

    /** If this fails, check that nothing of a company is shown, searched or filtered by while the mode is off. */
    @Test
    default void b2b3IsHiddenWhileTheModeIsOff() {
        Clientele shop = shop();
        shop.settings().change(Settings::withB2bMode);
        Customer ada = shop.customers().register(Samples.ada().withB2b(Samples.company()));
        CustomerQuery search = CustomerQuery.all().matching(SearchWords.of("ada engines"));
        CustomerQuery filter = CustomerQuery.all().companyContains("ENGINES b.v");

        assertThat(companies(shop, search)).containsExactly(Optional.of("Analytical Engines B.V. 𐐀"));
        assertThat(companies(shop, filter)).hasSize(1);

        shop.settings().change(Settings::withoutB2bMode);

        assertThat(companies(shop, CustomerQuery.all())).containsExactly(Optional.empty());
        assertThat(companies(shop, search)).isEmpty();
        assertThat(companies(shop, filter)).isEmpty();
        assertThat(shop.customers().stream(filter.inB2bMode(true))).isEmpty();
        assertThat(shop.customers().get(ada.id()).b2b()).isEmpty();
        assertThat(shop.customers().findByEmail(ada.email()).orElseThrow().b2b())
                .isEmpty();
    }

    /** If this fails, check that writes of a customer whose profile is hidden leave the profile alone. */
    @Test
    default void b2b4IsKeptWhileTheModeIsOff() {
        Clientele shop = shop();
        shop.settings().change(Settings::withB2bMode);
        Customer ada = shop.customers().register(Samples.ada().withB2b(Samples.company()));
        shop.settings().change(Settings::withoutB2bMode);

        Customer hidden = shop.customers().get(ada.id());
        Customer edited = shop.customers().edit(hidden, hidden.draft().withFirstName("Augusta"));
        shop.customers().disable(ada.id());
        Customer renamed = shop.customers().get(ada.id());
        shop.customers().update(renamed.join(Samples.group(shop, "VIP").id()));

        Customer present = shop.customers().get(ada.id());
        assertThat(edited.b2b()).isEmpty();
        assertThatThrownBy(() -> shop.customers().edit(present, present.draft().withB2b(Samples.company())))
                .isInstanceOf(InvalidDraftException.class)
                .hasMessageContaining("b2b (b2b.off)");
        shop.settings().change(Settings::withB2bMode);
        assertThat(shop.customers().get(ada.id()).b2b().map(B2bProfile::draft)).contains(Samples.company());
        assertThat(shop.customers().get(ada.id()).version()).isEqualTo(4);
    }

    /** If this fails, check that the words of a company follow its edits. */
    @Test
    default void b2b5IsSearchedByItsNewName() {
        Clientele shop = shop();
        shop.settings().change(Settings::withB2bMode);
        Customer ada = shop.customers().register(Samples.ada().withB2b(B2bDraft.of("Café Noord")));

        shop.customers().edit(ada, ada.draft().withB2b(B2bDraft.of("Bar Zuid")));

        assertThat(shop.customers().search("cafe").rows()).isEmpty();
        assertThat(shop.customers().search("zuid lovelace").rows()).hasSize(1);
        assertThat(shop.customers()
                        .list(CustomerQuery.all().companyContains("café"))
                        .rows())
                .isEmpty();
        assertThat(shop.customers()
                        .list(CustomerQuery.all().companyContains("ZUID"))
                        .rows())
                .hasSize(1);
    }

    /** If this fails, check that a draft which says nothing of a company leaves it alone, whenever it was filled in. */
    @Test
    default void b2b6SurvivesAFormThatWasFilledInBeforeTheModeCameOn() {
        Clientele shop = shop();
        shop.settings().change(Settings::withB2bMode);
        Customer ada = shop.customers().register(Samples.ada().withB2b(Samples.company()));
        shop.settings().change(Settings::withoutB2bMode);
        Customer read = shop.customers().get(ada.id());
        CustomerDraft form = read.draft().withFirstName("Augusta");
        shop.settings().change(Settings::withB2bMode);

        Customer edited = shop.customers().edit(read, form);

        assertThat(edited.b2b().map(B2bProfile::draft)).contains(Samples.company());
        assertThat(shop.customers()
                        .edit(ada.id(), 2, Samples.ada().withoutB2b())
                        .b2b())
                .isEmpty();
    }
}
