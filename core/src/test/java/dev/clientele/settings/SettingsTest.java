package dev.clientele.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.EntryPolicy;
import dev.clientele.customer.NamePolicy;
import dev.clientele.customer.RequiredField;
import dev.clientele.kernel.Equality;
import dev.clientele.password.PasswordPolicy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Settings initial = Settings.initial(AMSTERDAM, DUTCH);

    @Test
    void beginsWithStrictNamesPrivatePersonsAndEuros() {
        assertThat(initial.version()).isEqualTo(1);
        assertThat(initial.names()).isEqualTo(NamePolicy.STRICT);
        assertThat(initial.isB2b()).isFalse();
        assertThat(initial.required()).isEmpty();
        assertThat(initial.passwords()).isEqualTo(PasswordPolicy.STANDARD);
        assertThat(initial.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(initial.zone()).isEqualTo(AMSTERDAM);
        assertThat(initial.language()).isEqualTo(DUTCH);
        assertThat(initial.entryPolicy()).isEqualTo(EntryPolicy.STANDARD);
    }

    @Test
    void changesOneThingAtATime() {
        Settings all = initial.withB2bMode()
                .withRequired(Set.of(RequiredField.COMPANY, RequiredField.TITLE))
                .withNames(NamePolicy.LENIENT)
                .withPasswords(new PasswordPolicy(12))
                .withCurrency(Currency.getInstance("JPY"))
                .withZone(ZoneOffset.UTC)
                .withLanguage(Locale.FRENCH);

        assertThat(all.names()).isEqualTo(NamePolicy.LENIENT);
        assertThat(all.isB2b()).isTrue();
        assertThat(all.required()).containsExactly(RequiredField.TITLE, RequiredField.COMPANY);
        assertThat(all.passwords()).isEqualTo(new PasswordPolicy(12));
        assertThat(all.currency()).isEqualTo(Currency.getInstance("JPY"));
        assertThat(all.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(all.language()).isEqualTo(Locale.FRENCH);
        assertThat(all.version()).isEqualTo(1);
    }

    @Test
    void goesBackToWhereItBegan() {
        Settings there = initial.withB2bMode()
                .withRequired(Set.of(RequiredField.WEBSITE))
                .withNames(NamePolicy.LENIENT)
                .withPasswords(new PasswordPolicy(12))
                .withCurrency(Currency.getInstance("JPY"))
                .withZone(ZoneOffset.UTC)
                .withLanguage(Locale.FRENCH)
                .atVersion(9);
        Settings andBack = there.withoutB2bMode()
                .withRequired(Set.of())
                .withNames(NamePolicy.STRICT)
                .withPasswords(PasswordPolicy.STANDARD)
                .withCurrency(Currency.getInstance("EUR"))
                .withZone(AMSTERDAM)
                .withLanguage(DUTCH)
                .atVersion(1);

        assertThat(andBack).isEqualTo(initial).hasSameHashCodeAs(initial);
    }

    @Test
    void differsInEverythingThatIsDecided() {
        Equality.assertAllDiffer(List.of(
                initial,
                initial.atVersion(2),
                initial.withB2bMode(),
                initial.withRequired(Set.of(RequiredField.TITLE)),
                initial.withRequired(Set.of(RequiredField.BIRTH_DATE)),
                initial.withNames(NamePolicy.LENIENT),
                initial.withPasswords(new PasswordPolicy(6)),
                initial.withCurrency(Currency.getInstance("USD")),
                initial.withZone(ZoneOffset.UTC),
                initial.withLanguage(Locale.ENGLISH)));
        assertThat(initial).isNotEqualTo("settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-NL", "nl-BE", "nl-Latn-NL-x-lvariant-POSIX"})
    void speaksALanguageWhereverItIsSpoken(String tag) {
        Locale language = Locale.forLanguageTag(tag);

        assertThat(initial.withLanguage(language)).isEqualTo(initial);
        assertThat(Settings.initial(AMSTERDAM, language)).isEqualTo(initial);
    }

    @Test
    void doesNotChangeWithTheSetOfFields() {
        Set<RequiredField> fields = new HashSet<>(Set.of(RequiredField.TITLE));
        Settings settings = initial.withRequired(fields);
        fields.clear();

        assertThat(settings.required()).containsExactly(RequiredField.TITLE).isUnmodifiable();
    }

    @Test
    void showsItsVersion() {
        assertThat(initial.atVersion(3)).hasToString("Settings[version=3]");
    }
}
