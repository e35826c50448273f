package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.NamePolicy;
import dev.clientele.customer.RequiredField;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.password.PasswordPolicy;
import dev.clientele.settings.Settings;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a shop decides once for all of its customers. */
public interface SettingsContract extends StoreFixture {
    /** If this fails, check the field that differs. */
    @Test
    default void settings1KeepsEveryField() {
        Clientele shop = shop();
        Settings next = shop.settings()
                .current()
                .withB2bMode()
                .withNames(NamePolicy.LENIENT)
                .withRequired(EnumSet.allOf(RequiredField.class))
                .withPasswords(new PasswordPolicy(12, true, true))
                .withCurrency(Currency.getInstance("PLN"))
                .withZone(ZoneId.of("America/Argentina/ComodRivadavia"))
                .withLanguage(Locale.forLanguageTag("fr"));

        Settings stored = shop.settings().update(next);

        assertThat(stored).isEqualTo(next.atVersion(2));
        assertThat(shop.settings().current()).isEqualTo(stored);
        assertThat(Clientele.on(store()).settings().current()).isEqualTo(stored);
    }

    /** If this fails, check that a shop begins with what its options say. */
    @Test
    default void settings2BeginsWithTheLeast() {
        Settings settings = shop().settings().current();

        assertThat(settings).isEqualTo(Settings.initial(ZoneOffset.UTC, Locale.ENGLISH));
        assertThat(settings.required()).isEmpty();
        assertThat(settings.isB2b()).isFalse();
    }

    /** If this fails, check that the version is part of the condition of the write. */
    @Test
    default void settings3RefusesAStaleVersion() {
        Clientele shop = shop();
        Settings read = shop.settings().current();
        shop.settings().update(read.withB2bMode());

        assertThatThrownBy(() -> shop.settings().update(read.withCurrency(Currency.getInstance("USD"))))
                .isInstanceOf(StaleVersionException.class)
                .hasMessageContaining("version 1 was read, version 2 is stored");
        assertThat(shop.settings().current().currency()).isEqualTo(read.currency());
    }

    /** If this fails, check that changes at the same time all take hold. */
    @Test
    default void settings4TakesAllChangesAtOnce() throws InterruptedException {
        Clientele shop = shop();

        assertThat(Race.of(
                        3,
                        i -> shop.settings().change(settings -> switch (i) {
                            case 0 -> settings.withB2bMode();
                            case 1 -> settings.withRequired(Set.of(RequiredField.TITLE));
                            default -> settings.withNames(NamePolicy.LENIENT);
                        })))
                .allMatch(Race.Finish::won);
        Settings settings = shop.settings().current();
        assertThat(settings.isB2b()).isTrue();
        assertThat(settings.required()).containsExactly(RequiredField.TITLE);
        assertThat(settings.names()).isEqualTo(NamePolicy.LENIENT);
        assertThat(settings.version()).isEqualTo(4);
        assertThat(shop.settings().change(same -> same.withB2bMode())).isEqualTo(settings);
    }

    /** If this fails, check that the shop's language is asked for where the host chose none. */
    @Test
    default void settings5SpeaksTheShopsLanguage() {
        Clientele shop = shop();
        CustomerDraft wrong = CustomerDraft.of("Ada", "Lovelace", "ada");
        assertThat(shop.customers().check(wrong))
                .extracting(Problem::message)
                .containsExactly("This is not an e-mail address.");

        shop.settings().change(settings -> settings.withLanguage(Locale.forLanguageTag("nl")));

        assertThat(shop.customers().check(wrong))
                .extracting(Problem::message)
                .containsExactly("Dit is geen e-mailadres.");
        assertThat(shop.speaking(Locale.ENGLISH).customers().check(wrong))
                .extracting(Problem::message)
                .containsExactly("This is not an e-mail address.");
    }
}
