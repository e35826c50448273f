package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.clientele.kernel.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BcryptHasherTest {
    private static final String REST = "abcdefghijklmnopqrstuughE8Ev8uGFaUgY2cNEySvxngrb/Jzdm";

    private final PasswordHasher hasher = new BcryptHasher(4);

    /** The first is crypt_blowfish's own; the others were made by crypt(3), which PHP's password_hash agrees with. */
    @ParameterizedTest
    @CsvSource({
        "U*U,$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
        "é,$2a$05$/OK.fbVrR/bpIqNJ5ianF.Ox5jo4wRLtV/rFuYQrrYEtHCEFnSVLe",
        "password,$2y$04$" + REST,
        "password,$2b$04$" + REST,
        "pässword,$2y$10$abcdefghijklmnopqrstuu0y2UE7X5UDNypUhfmasP3PbPMQuqr7C"
    })
    void verifiesWhatOthersMade(String password, String text) {
        PasswordHash hash = PasswordHash.parse(text);

        assertThat(hasher.verify(hash, password)).isEqualTo(PasswordCheck.RIGHT);
        assertThat(hasher.verify(hash, password + "x")).isEqualTo(PasswordCheck.WRONG);
        assertThat(hasher.isOutdated(hash)).isFalse();
    }

    @Test
    void comparesTheHashesOfOthersWithWhatWasTyped() {
        String decomposed = "pa\u0308ssword";
        PasswordHash others = PasswordHash.parse("$2y$10$abcdefghijklmnopqrstuu0y2UE7X5UDNypUhfmasP3PbPMQuqr7C");

        assertThat(hasher.verify(others, decomposed)).isEqualTo(PasswordCheck.WRONG);
        assertThat(hasher.verify(hasher.hash("pässword"), decomposed)).isEqualTo(PasswordCheck.RIGHT);
    }

    @Test
    void writesTheUsualForm() {
        assertThat(hasher.hash("correct horse").text()).matches("\\$2b\\$04\\$[./A-Za-z0-9]{53}");
        assertThat(PasswordHashers.bcrypt(10).hash("correct horse").text()).startsWith("$2b$10$");
        assertThat(hasher.id()).isEqualTo("2b");
    }

    @ParameterizedTest
    @CsvSource({"72,x", "36,é", "24,€", "18,𠮷"})
    void takes72BytesAndNotOneMore(int times, String character) {
        String longest = character.repeat(times);
        PasswordHash hash = hasher.hash(longest);

        assertThat(hasher.fault(longest)).isEmpty();
        assertThat(hasher.verify(hash, longest)).isEqualTo(PasswordCheck.RIGHT);
        assertThat(hasher.verify(hash, longest + "x")).isEqualTo(PasswordCheck.TOO_LONG);
        assertThat(hasher.fault(longest + "x")).contains(PasswordFault.TOO_MANY_BYTES);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> hasher.hash(longest + "x"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("password.too-many-bytes"));
    }

    @Test
    void doesNotCutACharacterInTwo() {
        PasswordHash hash = hasher.hash("x".repeat(71));

        assertThat(hasher.verify(hash, "x".repeat(71) + "é")).isEqualTo(PasswordCheck.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"11,true", "12,false", "13,false"})
    void isOutdatedWithALowerCost(int cost, boolean outdated) {
        assertThat(new BcryptHasher(12).isOutdated(PasswordHash.parse("$2y$" + cost + "$" + REST)))
                .isEqualTo(outdated);
        assertThat(hasher.isOutdated(PasswordHash.parse("$2x$04$" + REST))).isTrue();
    }

    @Test
    void spendsTheCostOfANewHashOnAWrongPassword() {
        PasswordHash old = PasswordHash.parse("$2y$04$" + REST);

        assertThat(new BcryptHasher(6).verify(old, "wrong")).isEqualTo(PasswordCheck.WRONG);
        assertThat(new BcryptHasher(6).verify(old, "password")).isEqualTo(PasswordCheck.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$2y$17$" + REST,
                "$2y$31$" + REST,
                "$2y$03$" + REST,
                "$2y$4$" + REST,
                "$2y$+4$" + REST,
                "$2y$004$" + REST,
                "$2y$04$" + REST + "a",
                "$2y$04$a",
                "$2y$04$-bcdefghijklmnopqrstuughE8Ev8uGFaUgY2cNEySvxngrb/Jzdm",
                "$2y$04$" + REST + "$"
            })
    void refusesOtherFormsAndMoreWorkThanAllowed(String text) {
        PasswordHash hash = PasswordHash.parse(text);

        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.verify(hash, "password"))
                .satisfies(e -> assertThat(e).hasMessageNotContaining("bcdefgh"));
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.requireVerifiable(hash))
                .satisfies(e -> assertThat(e).hasMessageNotContaining("bcdefgh"));
    }

    @ParameterizedTest
    @CsvSource({
        "$2y$17$, the cost must be 4 to 16",
        "$2y$03$, the cost must be 4 to 16",
        "$2y$4$, a cost of two digits was expected",
        "$2y$04$x, 53 characters of bcrypt's alphabet were expected at the end"
    })
    void saysWhyItDoesNotTakeAHashOver(String beginning, String why) {
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.requireVerifiable(PasswordHash.parse(beginning + REST)))
                .withMessage("This is no password hash of the scheme \"2y\": " + why
                        + ". Check where it was imported from.");
    }

    @Test
    void takesAllMinorVersionsOver() {
        for (String version : new String[] {"2a", "2b", "2y"}) {
            PasswordHash hash = PasswordHash.parse("$" + version + "$16$" + REST);

            assertThatNoException().isThrownBy(() -> hasher.requireVerifiable(hash));
        }
        assertThatExceptionOfType(UnknownPasswordHashException.class)
                .isThrownBy(() -> hasher.requireVerifiable(PasswordHash.parse("$2x$04$" + REST)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 17})
    void refusesACostOutOfRange(int cost) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PasswordHashers.bcrypt(cost))
                .withMessageContaining(String.valueOf(cost));
    }
}
