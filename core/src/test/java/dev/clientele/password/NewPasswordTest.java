package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {
    private static final DraftValidator VALIDATOR = new DraftValidator(Clock.systemUTC());
    private static final PasswordHasher PBKDF2 = PasswordHashers.pbkdf2(1_000);
    private static final PasswordHasher BCRYPT = PasswordHashers.bcrypt(4);
    private static final PasswordPolicy STRICT =
            new PasswordPolicy(8).refusingMostUsed().refusingPersonal();
    private static final List<String> ADA = List.of("Ada", "Lovelace", "ada.lovelace@example.com");

    private static NewPassword chosen(PasswordFault fault) {
        return switch (fault) {
            case TOO_SHORT -> new NewPassword("1234567", STRICT, PBKDF2, ADA);
            case TOO_LONG -> new NewPassword("x".repeat(4_097), STRICT, PBKDF2, ADA);
            case TOO_MANY_BYTES -> new NewPassword("x".repeat(73), STRICT, BCRYPT, ADA);
            case FORBIDDEN_CHARACTER -> new NewPassword("difference\0engine", STRICT, PBKDF2, ADA);
            case MOST_USED -> new NewPassword("password", STRICT, PBKDF2, ADA);
            case PERSONAL -> new NewPassword("AdaLovelace1!", STRICT, PBKDF2, ADA);
        };
    }

    private static List<Problem> problems(NewPassword chosen) {
        return VALIDATOR.problems(chosen, Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOO_SHORT           | en | The password needs at least 8 characters.
            TOO_SHORT           | nl | Het wachtwoord heeft minstens 8 tekens nodig.
            TOO_SHORT           | fr | Le mot de passe doit compter au moins 8 caractères.
            TOO_SHORT           | de | Das Passwort braucht mindestens 8 Zeichen.
            TOO_LONG            | en | The password has more than 4096 characters.
            TOO_LONG            | nl | Het wachtwoord heeft meer dan 4096 tekens.
            TOO_LONG            | fr | Le mot de passe compte plus de 4096 caractères.
            TOO_LONG            | de | Das Passwort hat mehr als 4096 Zeichen.
            TOO_MANY_BYTES      | en | The password is too long: it takes more than 72 bytes.
            TOO_MANY_BYTES      | nl | Het wachtwoord is te lang: het is groter dan 72 bytes.
            TOO_MANY_BYTES      | fr | Le mot de passe est trop long : il dépasse 72 octets.
            TOO_MANY_BYTES      | de | Das Passwort ist zu lang: Es belegt mehr als 72 Bytes.
            FORBIDDEN_CHARACTER | en | The password contains a character that cannot be used.
            FORBIDDEN_CHARACTER | nl | Het wachtwoord bevat een teken dat niet gebruikt kan worden.
            FORBIDDEN_CHARACTER | fr | Le mot de passe contient un caractère qui ne peut pas être utilisé.
            FORBIDDEN_CHARACTER | de | Das Passwort enthält ein Zeichen, das nicht verwendet werden kann.
            MOST_USED           | en | Very many people use this password. Please choose another one.
            MOST_USED           | nl | Heel veel mensen gebruiken dit wachtwoord. Kies een ander wachtwoord.
            MOST_USED           | fr | Ce mot de passe est utilisé par de très nombreuses personnes. Veuillez en choisir un autre.
            MOST_USED           | de | Sehr viele Menschen verwenden dieses Passwort. Bitte wählen Sie ein anderes.
            PERSONAL            | en | The password is too much like your own name or e-mail address. Please choose another one.
            PERSONAL            | nl | Het wachtwoord lijkt te veel op uw eigen naam of e-mailadres. Kies een ander wachtwoord.
            PERSONAL            | fr | Le mot de passe ressemble trop à votre nom ou à votre adresse e-mail. Veuillez en choisir un autre.
            PERSONAL            | de | Das Passwort ähnelt zu sehr Ihrem Namen oder Ihrer E-Mail-Adresse. Bitte wählen Sie ein anderes.
            """)
    void isRefusedInTheCallersLanguage(PasswordFault fault, Locale language, String message) {
        assertThat(VALIDATOR.problems(chosen(fault), language))
                .containsExactly(new Problem("password", fault.code(), message));
    }

    @ParameterizedTest
    @EnumSource(PasswordFault.class)
    void saysWhichRuleItBreaks(PasswordFault fault) {
        assertThat(chosen(fault).fault()).contains(fault);
        assertThat(chosen(fault)).hasToString("NewPassword[…]");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 128})
    void saysHowManyCharactersTheShopAsksFor(int length) {
        NewPassword chosen = new NewPassword("1234", new PasswordPolicy(length), PBKDF2, ADA);

        assertThat(DefaultLocale.whileIn(Locale.forLanguageTag("ar-EG"), () -> problems(chosen)))
                .extracting(Problem::message)
                .containsExactly("The password needs at least " + length + " characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"difference engine", "mot de passe très long", "пароль пароль", "12345678 9"})
    void isTakenWhenItBreaksNone(String password) {
        assertThat(problems(new NewPassword(password, STRICT, PBKDF2, ADA))).isEmpty();
        assertThat(problems(new NewPassword(password, STRICT, BCRYPT, ADA))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"72, x", "36, é", "24, €", "18, 𠮷"})
    void takesAsManyBytesAsItsHasher(int times, String character) {
        String longest = character.repeat(times);

        assertThat(problems(new NewPassword(longest, STRICT, BCRYPT, ADA))).isEmpty();
        assertThat(problems(new NewPassword(longest + "x", STRICT, BCRYPT, ADA)))
                .extracting(Problem::code)
                .containsExactly("password.too-many-bytes");
        assertThat(problems(new NewPassword(longest + "x", STRICT, PBKDF2, ADA)))
                .isEmpty();
    }

    @Test
    void isJudgedByTheShopBeforeTheHasher() {
        PasswordPolicy strictest = new PasswordPolicy(128);

        assertThat(new NewPassword("x".repeat(127), strictest, BCRYPT, ADA).fault())
                .contains(PasswordFault.TOO_SHORT);
        assertThat(new NewPassword("x".repeat(128), strictest, BCRYPT, ADA).fault())
                .contains(PasswordFault.TOO_MANY_BYTES);
        assertThat(new NewPassword("x".repeat(5_000), strictest, BCRYPT, ADA).fault())
                .contains(PasswordFault.TOO_LONG);
        assertThat(new NewPassword("x\0".repeat(50), STRICT, BCRYPT, ADA).fault())
                .contains(PasswordFault.FORBIDDEN_CHARACTER);
    }

    @Test
    void mayBeCheckedWithoutAnyWordsOfTheCustomers() {
        assertThat(problems(new NewPassword("AdaLovelace1!", STRICT, PBKDF2, List.of())))
                .isEmpty();
    }

    @Test
    void keepsTheCustomersWords() {
        List<String> words = new ArrayList<>(ADA);
        NewPassword chosen = new NewPassword("AdaLovelace1!", STRICT, PBKDF2, words);
        words.clear();

        assertThat(chosen.fault()).contains(PasswordFault.PERSONAL);
    }
}
