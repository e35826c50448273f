package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idHasherTest {
    private static final String SALT = "c2FsdHNhbHRzYWx0c2FsdA";
    private static final String OUTPUT = "aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g";
    private static final String FIELDS = "$" + SALT + "$" + OUTPUT;

    /** The test vectors of the reference implementation (phc-winner-argon2, src/test.c). */
    private static final String VECTOR =
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    private static final String VECTOR_OF_TWO_LANES =
            "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc";

    private static final String VECTOR_OF_64_MIB =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    /** Made by the reference implementation. */
    private static final String STANDARD =
            "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$PL01amPyeUuxG7H0vIr5X+qHkZvWnHmGBGXFYvh8z2E";

    private static final String NON_ASCII_OF_FOUR_LANES =
            "$argon2id$v=19$m=1024,t=3,p=4$c2FsdHNhbHRzYWx0c2FsdA$qsKjx9/wflxHcAQEtcwiZlP53c9EbDdchG+tggYG09U";

    private final PasswordHasher hasher = new Argon2idHasher(64, 2);

    @ParameterizedTest
    @ValueSource(strings = {VECTOR, VECTOR_OF_TWO_LANES, VECTOR_OF_64_MIB, STANDARD})
    void verifiesTheReferenceVectors(String text) {
        PasswordHash hash = PasswordHash.parse(text);

        assertThat(hasher.verify(hash, "password")).isEqualTo(PasswordCheck.RIGHT);
        assertThat(hasher.verify(hash, "differentpassword")).isEqualTo(PasswordCheck.WRONG);
    }

    @Test
    void takesTheCharactersAsUtf8() {
        PasswordHash hash = PasswordHash.parse(NON_ASCII_OF_FOUR_LANES);

        assertThat(hasher.verify(hash, "pässword")).isEqualTo(PasswordCheck.RIGHT);
        assertThat(hasher.verify(hash, "passwörd")).isEqualTo(PasswordCheck.WRONG);
    }

    @Test
    void writesThePhcForm() {
        PasswordHasher standard = PasswordHashers.argon2id();
        PasswordHash hash = standard.hash("correct horse");

        assertThat(hash.text()).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(standard.verify(hash, "correct horse")).isEqualTo(PasswordCheck.RIGHT);
        assertThat(standard.verify(hash, "wrong horse")).isEqualTo(PasswordCheck.WRONG);
        assertThat(standard.id()).isEqualTo("argon2id");
    }

    @ParameterizedTest
    @CsvSource({
        "'m=64,t=2,p=1',false",
        "'m=63,t=3,p=1',true",
        "'m=63,t=2,p=1',true",
        "'m=64,t=1,p=1',true",
        "'m=256,t=2,p=4',false"
    })
    void isOutdatedWithWeakerParameters(String parameters, boolean outdated) {
        PasswordHash hash = PasswordHash.parse("$argon2id$v=19$" + parameters + FIELDS);

        assertThat(hasher.isOutdated(hash)).isEqualTo(outdated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=64,t=2,p=1$c2FsdHNhbHQ$" + OUTPUT,
                "$argon2id$v=19$m=64,t=2,p=1$" + SALT + "$" + SALT,
                "$argon2i$v=19$m=64,t=2,p=1" + FIELDS
            })
    void isOutdatedWithLessSaltOrOutputOrAnotherScheme(String text) {
        assertThat(hasher.isOutdated(PasswordHash.parse(text))).isTrue();
    }

    /** Four GiB would be an OutOfMemoryError here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=19$m=4194304,t=2,p=1" + FIELDS,
                "v=19$m=4294967295,t=2,p=1" + FIELDS,
                "v=19$m=131073,t=2,p=1" + FIELDS,
                "v=19$m=64,t=17,p=1" + FIELDS,
                "v=19$m=1024,t=2,p=17" + FIELDS,
                "v=19$m=15,t=2,p=2" + FIELDS,
                "v=19$m=64,t=0,p=1" + FIELDS,
                "v=19$m=64,t=2,p=0" + FIELDS,
                "v=16$m=64,t=2,p=1" + FIELDS,
                "v=19$t=2,m=64,p=1" + FIELDS,
                "v=19$m=64,t=2" + FIELDS,
                "v=19$m=64,t=2,p=1,q=1" + FIELDS,
                "v=19,w=1$m=64,t=2,p=1" + FIELDS,
                "m=64,t=2,p=1" + FIELDS,
                "v=19$m=64,t=2,p=1$c2FsdA$" + OUTPUT,
                "v=19$m=64,t=2,p=1$" + SALT + "$aGFzaA"
            })
    void refusesOtherFormsAndMoreWorkThanAllowed(String fields) {
        PasswordHash hash = PasswordHash.parse("$argon2id$" + fields);

        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.verify(hash, "password"))
                .satisfies(e -> assertThat(e).hasMessageNotContaining(SALT).hasMessageNotContaining(OUTPUT));
        assertThatExceptionOfType(MalformedPasswordHashException.class).isThrownBy(() -> hasher.isOutdated(hash));
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.requireVerifiable(hash))
                .satisfies(e -> assertThat(e).hasMessageNotContaining(SALT).hasMessageNotContaining(OUTPUT));
    }

    /** password4j never gives back what it took for a set of parameters. */
    @Test
    void takesNoMoreMemoryForManyDifferentParameters() {
        PasswordHasher small = new Argon2idHasher(64, 1, 1_000);

        assertThat(small.verify(ofMemory(600), "password")).isEqualTo(PasswordCheck.WRONG);
        assertThat(small.verify(ofMemory(600), "password")).isEqualTo(PasswordCheck.WRONG);
        assertThat(small.verify(ofMemory(400), "password")).isEqualTo(PasswordCheck.WRONG);
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> small.verify(ofMemory(65), "password"))
                .withMessageContaining("1000 KiB");
        assertThat(small.verify(ofMemory(64), "password")).isEqualTo(PasswordCheck.WRONG);
    }

    @Test
    void takesNoMemoryForAHashThatIsTakenOver() {
        PasswordHasher small = new Argon2idHasher(64, 1, 1_000);

        for (int kibibytes = 131_000; kibibytes <= 131_072; kibibytes++) {
            PasswordHash hash = ofMemory(kibibytes);

            assertThatNoException().isThrownBy(() -> small.requireVerifiable(hash));
        }
        assertThat(small.verify(ofMemory(1_000), "password")).isEqualTo(PasswordCheck.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "'m=131073,t=1,p=1', m must be 8 to 131072",
        "'m=64,t=17,p=1', t must be 1 to 16",
        "'m=1024,t=1,p=17', p must be 1 to 16"
    })
    void saysWhichWorkIsTooMuchToTakeOver(String parameters, String why) {
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.requireVerifiable(PasswordHash.parse("$argon2id$v=19$" + parameters + FIELDS)))
                .withMessage("This is no password hash of the scheme \"argon2id\": " + why
                        + ". Check where it was imported from.");
    }

    private static PasswordHash ofMemory(int kibibytes) {
        return PasswordHash.parse("$argon2id$v=19$m=" + kibibytes + ",t=1,p=1" + FIELDS);
    }

    @Test
    void doesNotCallAPasswordWrongWhenInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(HashingInterruptedException.class)
                    .isThrownBy(() -> hasher.verify(PasswordHash.parse(VECTOR_OF_TWO_LANES), "password"));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"7,1", "131073,1", "64,0", "64,17"})
    void refusesParametersOutOfRange(int kibibytes, int passes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PasswordHashers.argon2id(kibibytes, passes))
                .withMessageContaining(kibibytes + " KiB with " + passes);
    }
}
