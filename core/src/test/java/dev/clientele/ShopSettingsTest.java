package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.NamePolicy;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.kernel.StoreException;
import dev.clientele.password.PasswordPolicy;
import dev.clientele.settings.Settings;
import dev.clientele.store.InMemoryStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShopSettingsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T23:00:00Z"), AMSTERDAM);

    private final ScriptedStore store = new ScriptedStore();
    private final Clientele shop =
            Clientele.on(store, ClienteleOptions.defaults().clock(CLOCK).language(Locale.forLanguageTag("nl-BE")));
    private final ShopSettings settings = shop.settings();

    @Test
    void beginWithTheClocksZoneAndTheOptionsLanguage() {
        assertThat(settings.current()).isEqualTo(Settings.initial(AMSTERDAM, DUTCH));
    }

    @Test
    void stayWhenTheShopIsOpenedWithOtherOptions() {
        Settings stored = settings.change(current -> current.withCurrency(Currency.getInstance("CHF")));
        Clientele again = Clientele.on(store, ClienteleOptions.defaults().language(Locale.FRENCH));

        assertThat(again.settings().current()).isEqualTo(stored);
        assertThat(again.speaking(Locale.GERMAN).settings().current()).isEqualTo(stored);
    }

    @Test
    void areStoredWithTheNextVersion() {
        Settings next = settings.current().withB2bMode().withPasswords(new PasswordPolicy(12));
        Settings stored = settings.update(next);

        assertThat(stored).isEqualTo(next.atVersion(2));
        assertThat(settings.current()).isEqualTo(stored);
        assertThat(settings.update(stored.withoutB2bMode()).version()).isEqualTo(3);
    }

    @Test
    void refuseAStaleVersion() {
        Settings read = settings.current();
        settings.update(read.withB2bMode());

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> settings.update(read.withNames(NamePolicy.LENIENT)))
                .withMessage(
                        "The settings record of shop 1 was changed meanwhile: version 1 was read, version 2 is stored."
                                + " Read it again and repeat the change.")
                .returns(1L, StaleVersionException::expected)
                .returns(2L, StaleVersionException::found);
        assertThat(settings.current().names()).isEqualTo(NamePolicy.STRICT);
    }

    @Test
    void areNotWrittenWhereNothingChanges() {
        assertThat(settings.change(Settings::withoutB2bMode).version()).isEqualTo(1);
        assertThat(settings.change(Settings::withB2bMode).version()).isEqualTo(2);
        assertThat(settings.change(Settings::withB2bMode).version()).isEqualTo(2);
    }

    @Test
    void keepWhatOthersDecideAtTheSameTime() {
        store.settingsTooLate = 4;
        List<Long> seen = new ArrayList<>();

        Settings stored = settings.change(current -> {
            seen.add(current.version());
            return current.withB2bMode();
        });
        assertThat(stored.isB2b()).isTrue();
        assertThat(seen).hasSize(5);
    }

    @Test
    void giveUpWhereOthersAreFasterTimeAndAgain() {
        store.settingsTooLate = 5;

        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> settings.change(Settings::withB2bMode));
        assertThat(settings.current().isB2b()).isFalse();
    }

    @Test
    void holdForWhoOpenedTheShopBefore() {
        Clientele other = Clientele.on(store);
        settings.change(current -> current.withNames(NamePolicy.LENIENT));

        assertThat(other.customers().check(CustomerDraft.of("R2D2", "Lovelace", "ada@example.com")))
                .isEmpty();
    }

    @Test
    void sayWhatDayItIs() {
        CustomerDraft bornToday =
                CustomerDraft.of("Ada", "Lovelace", "ada@example.com").withBirthDate(LocalDate.of(2026, 7, 2));
        assertThat(shop.customers().checkGuest(bornToday)).isEmpty();

        settings.change(current -> current.withZone(ZoneId.of("America/New_York")));
        assertThat(shop.customers().check(bornToday)).extracting(Problem::code).containsExactly("birth-date.future");
        assertThat(shop.customers().checkGuest(bornToday))
                .extracting(Problem::code)
                .containsExactly("birth-date.future");
    }

    @Test
    void sayWhatDayItIsToAFileToo() {
        InMemoryStore memory = new InMemoryStore();
        Clientele there = Clientele.on(memory, ClienteleOptions.defaults().clock(CLOCK));
        IntakeCustomer bornToday = Rows.ada().birthDate(LocalDate.of(2026, 7, 2));

        there.settings().change(current -> current.withZone(ZoneOffset.UTC));
        assertThat(Rows.taken(there, bornToday).rejected()).isEqualTo(1);
        there.settings().change(current -> current.withZone(AMSTERDAM));
        assertThat(Rows.taken(there, bornToday).created()).isEqualTo(1);
    }

    @Test
    void sayWhatLanguageTheShopSpeaksUnlessTheHostSaysSo() {
        CustomerDraft nobody = CustomerDraft.of("", "Lovelace", "ada@example.com");
        Clientele again = Clientele.on(store);

        assertThat(again.customers().check(nobody)).extracting(Problem::message).containsExactly("Vul een naam in.");
        assertThat(again.speaking(Locale.ENGLISH).customers().check(nobody))
                .extracting(Problem::message)
                .containsExactly("Please fill in a name.");
        assertThat(Clientele.on(store, ClienteleOptions.defaults().language(Locale.ENGLISH))
                        .customers()
                        .check(nobody))
                .extracting(Problem::message)
                .containsExactly("Please fill in a name.");
    }

    @Test
    void sayWhatDayItIsForTheShop() {
        assertThat(settings.today()).isEqualTo("2026-07-02");
        settings.change(current -> current.withZone(ZoneOffset.UTC));
        assertThat(settings.today()).isEqualTo("2026-07-01");
    }

    @Test
    void areGoneWithTheShop() {
        store.searchesInVain = 1;

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(settings::current)
                .withMessage("The shop was removed from its store while it was open. Open it again to set it up anew.");
    }
}
