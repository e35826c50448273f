package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Pbkdf2HasherTest {
    private static final String SALT = "c2FsdHNhbHRzYWx0c2FsdA";
    private static final String OUTPUT = "aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g";

    private final PasswordHasher hasher = new Pbkdf2Hasher(2_000);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 7914, section 11. */
    @ParameterizedTest
    @CsvSource({
        "passwd,salt,1,55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                + "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783",
        "Password,NaCl,80000,4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
                + "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d"
    })
    void derivesWhatTheStandardDoes(String password, String salt, int iterations, String expected) {
        byte[] derived = Pbkdf2Hasher.derive(password.toCharArray(), utf8(salt), iterations, 64);

        assertThat(HexFormat.of().formatHex(derived)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "password", "pässwörd€𠮷", "пароль", "パスワード"})
    void takesTheCharactersAsUtf8(String password) throws GeneralSecurityException {
        byte[] salt = utf8("saltsaltsaltsalt");

        assertThat(Pbkdf2Hasher.derive(password.toCharArray(), salt, 7, 32))
                .isEqualTo(firstBlockByHand(utf8(password), salt, 7));
    }

    /** RFC 8018, section 5.2. */
    private static byte[] firstBlockByHand(byte[] password, byte[] salt, int iterations)
            throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        // HMAC pads a key with zeros, so that this one stands for the empty one too.
        mac.init(new SecretKeySpec(Arrays.copyOf(password, Math.max(1, password.length)), "HmacSHA256"));
        mac.update(salt);
        byte[] u = mac.doFinal(new byte[] {0, 0, 0, 1});
        byte[] block = u.clone();
        for (int i = 1; i < iterations; i++) {
            u = mac.doFinal(u);
            for (int j = 0; j < block.length; j++) {
                block[j] ^= u[j];
            }
        }
        return block;
    }

    /** Made by Python's hashlib. */
    @ParameterizedTest
    @ValueSource(strings = {"pässwörd€𠮷", "pa\u0308sswo\u0308rd€𠮷"})
    void verifiesWhatOthersMade(String password) {
        PasswordHash hash =
                PasswordHash.parse("$pbkdf2-sha256$i=1000$" + SALT + "$7ldrJf1+rcPqXuRgyxxmgw6TCpXLnQk5xzkpiIgvUBI");

        assertThat(hasher.verify(hash, password)).isEqualTo(PasswordCheck.RIGHT);
        assertThat(hasher.verify(hash, "passwörd€𠮷")).isEqualTo(PasswordCheck.WRONG);
        assertThat(hasher.isOutdated(hash)).isTrue();
    }

    @Test
    void writesThePhcForm() {
        assertThat(PasswordHashers.pbkdf2().hash("correct horse").text())
                .matches("\\$pbkdf2-sha256\\$i=600000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(hasher.id()).isEqualTo("pbkdf2-sha256");
    }

    @ParameterizedTest
    @CsvSource({"1999,true", "2000,false", "2001,false"})
    void isOutdatedWithFewerIterations(int iterations, boolean outdated) {
        assertThat(hasher.isOutdated(PasswordHash.parse("$pbkdf2-sha256$i=" + iterations + "$" + SALT + "$" + OUTPUT)))
                .isEqualTo(outdated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$pbkdf2-sha256$i=2000$c2FsdHNhbHQ$" + OUTPUT,
                "$pbkdf2-sha256$i=2000$" + SALT + "$" + SALT,
                "$2y$x"
            })
    void isOutdatedWithLessSaltOrOutputOrAnotherScheme(String text) {
        assertThat(hasher.isOutdated(PasswordHash.parse(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i=10000001$" + SALT + "$" + OUTPUT,
                "i=2147483648$" + SALT + "$" + OUTPUT,
                "i=0$" + SALT + "$" + OUTPUT,
                "i=-1$" + SALT + "$" + OUTPUT,
                "i=$" + SALT + "$" + OUTPUT,
                "i=1,j=2$" + SALT + "$" + OUTPUT,
                "t=1$" + SALT + "$" + OUTPUT,
                "i=1$" + SALT + "==$" + OUTPUT,
                "i=1$c2FsdA$" + OUTPUT,
                "i=1$" + SALT + "$aGFzaA",
                "i=1$" + SALT + "$" + OUTPUT + OUTPUT + "aaaaaaaa",
                "i=1$" + SALT + "$!" + OUTPUT,
                "i=1$" + SALT,
                "i=1$" + SALT + "$" + OUTPUT + "$"
            })
    void refusesOtherFormsAndMoreWorkThanAllowed(String fields) {
        PasswordHash hash = PasswordHash.parse("$pbkdf2-sha256$" + fields);

        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.verify(hash, "password"))
                .satisfies(e -> assertThat(e).hasMessageNotContaining(SALT).hasMessageNotContaining(OUTPUT))
                .satisfies(e -> assertThat(e.scheme()).isEqualTo("pbkdf2-sha256"));
        assertThatExceptionOfType(MalformedPasswordHashException.class).isThrownBy(() -> hasher.isOutdated(hash));
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.requireVerifiable(hash))
                .satisfies(e -> assertThat(e).hasMessageNotContaining(SALT).hasMessageNotContaining(OUTPUT));
    }

    @Test
    void takesOverAsMuchWorkAsIsAllowed() {
        String rest = "$" + SALT + "$" + OUTPUT;
        PasswordHash most = PasswordHash.parse("$pbkdf2-sha256$i=10000000" + rest);

        assertThatNoException().isThrownBy(() -> hasher.requireVerifiable(most));
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.requireVerifiable(PasswordHash.parse("$pbkdf2-sha256$i=10000001" + rest)))
                .withMessage("This is no password hash of the scheme \"pbkdf2-sha256\": i must be 1 to 10000000."
                        + " Check where it was imported from.");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10_000_001})
    void refusesIterationsOutOfRange(int iterations) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PasswordHashers.pbkdf2(iterations))
                .withMessageContaining(String.valueOf(iterations));
    }
}
