package dev.clientele.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.NamePolicy;
import dev.clientele.customer.RequiredField;
import dev.clientele.password.PasswordPolicy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsFieldTest {
    private static final Settings INITIAL = Settings.initial(ZoneOffset.UTC, Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void isNamedAloneWhereNothingElseChanged(SettingsField field) {
        assertThat(SettingsField.changed(INITIAL, withAnother(field))).containsExactly(field);
        assertThat(SettingsField.changed(withAnother(field), INITIAL)).containsExactly(field);
    }

    private static Settings withAnother(SettingsField field) {
        return switch (field) {
            case NAMES -> INITIAL.withNames(NamePolicy.LENIENT);
            case B2B_MODE -> INITIAL.withB2bMode();
            case REQUIRED_FIELDS -> INITIAL.withRequired(Set.of(RequiredField.TITLE));
            case PASSWORDS -> INITIAL.withPasswords(new PasswordPolicy(12));
            case CURRENCY -> INITIAL.withCurrency(Currency.getInstance("JPY"));
            case ZONE -> INITIAL.withZone(ZoneId.of("Europe/Amsterdam"));
            case LANGUAGE -> INITIAL.withLanguage(Locale.FRENCH);
        };
    }

    @Test
    void areNoneWhereOnlyTheVersionIsAnotherOne() {
        assertThat(SettingsField.changed(INITIAL, INITIAL.atVersion(2))).isEmpty();
    }
}
