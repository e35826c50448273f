package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.customer.CustomerDraft;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeStoppedException;
import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.Folding;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StoreException;
import dev.clientele.settings.Settings;
import dev.clientele.store.InMemoryStore;
import dev.clientele.store.ShopExistsException;
import dev.clientele.store.ShopKeys;
import dev.clientele.store.ShopRecord;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClienteleTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @CsvSource({
        "en, Visitor, Guest, Customer, Mr., Mrs.",
        "nl, Bezoeker, Gast, Klant, Dhr., Mw.",
        "fr, Visiteur, Invité, Client, M., Mme",
        "de, Besucher, Gast, Kunde, Herr, Frau",
        "tr, Visitor, Guest, Customer, Mr., Mrs."
    })
    void setsAShopUpInItsLanguage(
            String tag, String visitor, String guest, String customer, String male, String female) {
        Clientele shop =
                Clientele.on(new InMemoryStore(), ClienteleOptions.defaults().language(Locale.forLanguageTag(tag)));

        assertThat(shop.groups().all())
                .extracting(group -> group.name().value())
                .containsExactly(visitor, guest, customer);
        assertThat(shop.titles().all())
                .extracting(SocialTitle::draft)
                .containsExactly(SocialTitleDraft.of(male, Gender.MALE), SocialTitleDraft.of(female, Gender.FEMALE));
    }

    @Test
    void setsAShopUpInEnglishWhateverTheJvmSpeaks() {
        Clientele shop = DefaultLocale.whileIn(DUTCH, () -> Clientele.on(new InMemoryStore()));

        assertThat(shop.groups().all())
                .extracting(group -> group.name().value())
                .containsExactly("Visitor", "Guest", "Customer");
    }

    @Test
    void leavesAShopThatIsSetUpAsItIs() {
        InMemoryStore store = new InMemoryStore();
        Clientele.on(store, ClienteleOptions.defaults().language(DUTCH));
        Clientele again = Clientele.on(store);

        assertThat(again.groups().all())
                .extracting(group -> group.name().value())
                .containsExactly("Bezoeker", "Gast", "Klant");
        assertThat(again.titles().all()).hasSize(2);
    }

    @Test
    void opensAShopThatSomebodyElseSetUpAtThisMoment() {
        ScriptedStore store = new ScriptedStore();
        Clientele.on(store);
        store.searchesInVain = 1;

        assertThat(Clientele.on(store).groups().all()).hasSize(3);
    }

    @Test
    void saysSoIfAShopIsThereAndCannotBeFound() {
        ScriptedStore store = new ScriptedStore();
        Clientele.on(store);
        store.searchesInVain = 2;

        assertThatExceptionOfType(ShopExistsException.class)
                .isThrownBy(() -> Clientele.on(store))
                .withMessage("This shop is set up already. Read its record instead.");
    }

    @Test
    void refusesAShopWhoseKeysWereFoldedOtherwise() {
        InMemoryStore store = new InMemoryStore();
        store.shop()
                .add(new ShopRecord(
                        Folding.VERSION + 1,
                        ShopKeys.random(),
                        Settings.initial(ZoneOffset.UTC, Locale.ENGLISH),
                        Instant.EPOCH));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Clientele.on(store))
                .withMessage(
                        "The keys of this shop were folded by version 2 of the rules, and this library has version 1."
                                + " Use the library's version that wrote them, or fold the keys again.");
    }

    @Test
    void speaksAnotherLanguageForOneRequest() {
        Clientele shop = Clientele.on(new InMemoryStore());
        Clientele dutch = shop.speaking(DUTCH);
        CustomerDraft draft = CustomerDraft.of("", "Lovelace", "ada@example.com");
        Problem vulIn = new Problem("firstName", "name.required", "Vul een naam in.");

        assertThat(dutch.customers().check(draft)).containsExactly(vulIn);
        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> dutch.customers().register(draft))
                .satisfies(e -> assertThat(e.problems()).containsExactly(vulIn));
        assertThat(dutch.groups().check(GroupDraft.of("")))
                .containsExactly(new Problem("name", "group.name-required", "Vul een naam voor de groep in."));
        assertThat(dutch.titles().check(SocialTitleDraft.of("", Gender.MALE)))
                .containsExactly(new Problem("name", "title.required", "Vul een naam voor de aanhef in."));
        assertThat(shop.customers().check(draft))
                .extracting(Problem::message)
                .containsExactly("Please fill in a name.");
    }

    @Test
    void isTheSameShopInEveryLanguage() {
        Clientele shop = Clientele.on(new InMemoryStore());
        Group group = shop.speaking(DUTCH).groups().create(GroupDraft.of("VIP"));

        assertThat(shop.groups().find(group.id())).contains(group);
        assertThat(shop.speaking(DUTCH).groups().named("Customer")).isPresent();
    }

    @Test
    void takesNobodyInWhereTheStoreCannotDoIt() {
        Clientele shop = Clientele.on(new ScriptedStore());

        try (IntakeSource source = new OneRow()) {
            assertThatExceptionOfType(IntakeStoppedException.class)
                    .isThrownBy(() -> shop.intake().run(source, IntakeOptions.defaults()))
                    .withMessage("The store ScriptedStore does not support bulk intake."
                            + " Use a store that does, or do without this operation. Nothing was stored.")
                    .withCauseInstanceOf(NotSupportedException.class);
        }
    }

    @Test
    void doesAllTheRestWhereTheStoreCannotTakeManyIn() {
        Clientele shop = Clientele.on(new ScriptedStore());
        CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

        assertThat(shop.customers().register(ada).name().first()).isEqualTo("Ada");
        assertThat(shop.customers().search("ada").rows()).hasSize(1);
    }

    private static final class OneRow implements IntakeSource {
        private boolean read;

        @Override
        public String name() {
            return "one row";
        }

        @Override
        public Optional<IntakeRow> next(Locale locale) {
            if (read) {
                return Optional.empty();
            }
            read = true;
            return Optional.of(new IntakeRow.Accepted(
                    2,
                    new IntakeCustomer().firstName("Ada").lastName("Lovelace").email("ada@example.com")));
        }

        @Override
        public void close() {}
    }
}
