package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.clientele.kernel.InvalidValueException;
import java.nio.CharBuffer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every way of hashing. */
class PasswordHasherTest {
    private static final PasswordHasher PBKDF2 = PasswordHashers.pbkdf2(1_000);
    private static final PasswordHasher ARGON2ID = PasswordHashers.argon2id(64, 1);
    private static final PasswordHasher BCRYPT = PasswordHashers.bcrypt(4);

    static Stream<PasswordHasher> hashers() {
        return Stream.of(PBKDF2, ARGON2ID, BCRYPT, PBKDF2.accepting(BCRYPT), new Pbkdf2Hasher(1_000));
    }

    @Provide
    static Arbitrary<PasswordHasher> cheapHashers() {
        return Arbitraries.of(PBKDF2, ARGON2ID, BCRYPT);
    }

    @Provide
    static Arbitrary<String> passwords() {
        return Arbitraries.strings().withCharRange(' ', '~').withChars("éä€ßжパ").ofMaxLength(24);
    }

    @Property(tries = 150)
    void onlyThePasswordThatWasHashedIsRight(
            @ForAll("cheapHashers") PasswordHasher hasher,
            @ForAll("passwords") String password,
            @ForAll("passwords") String other) {
        Assume.that(!password.equals(other));
        PasswordHash hash = hasher.hash(password);

        assertThat(hasher.verify(hash, password)).isEqualTo(PasswordCheck.RIGHT);
        assertThat(hasher.verify(hash, other)).isEqualTo(PasswordCheck.WRONG);
    }

    @ParameterizedTest
    @MethodSource("hashers")
    void saltsEveryHash(PasswordHasher hasher) {
        PasswordHash hash = hasher.hash("correct horse");

        assertThat(hash).isNotEqualTo(hasher.hash("correct horse"));
        assertThat(hash.scheme()).isEqualTo(hasher.id());
        assertThat(hasher.knows(hash)).isTrue();
        assertThat(hasher.isOutdated(hash)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("hashers")
    void hasADecoyThatNobodysPasswordMatches(PasswordHasher hasher) {
        PasswordHash decoy = hasher.decoy();
        PasswordHash hash = hasher.hash("correct horse");

        assertThat(hasher.decoy()).isEqualTo(decoy);
        assertThat(hasher.isOutdated(decoy)).isFalse();
        assertThat(decoy.text()).hasSameSizeAs(hash.text());
        assertThat(decoy.text().substring(0, 7)).isEqualTo(hash.text().substring(0, 7));
        assertThat(Stream.of("", "correct horse", "x".repeat(50)))
                .allMatch(password -> hasher.verify(decoy, password) == PasswordCheck.WRONG);
    }

    @ParameterizedTest
    @MethodSource("hashers")
    void takesAPasswordThatIsWipedAfterwards(PasswordHasher hasher) {
        char[] password = "correct horse".toCharArray();
        PasswordHash hash = hasher.hash(CharBuffer.wrap(password));

        assertThat(hasher.verify(hash, CharBuffer.wrap(password))).isEqualTo(PasswordCheck.RIGHT);
        assertThat(password).containsExactly("correct horse".toCharArray());
    }

    @ParameterizedTest
    @MethodSource("hashers")
    void takesEitherWayOfWritingALetter(PasswordHasher hasher) {
        assertThat(hasher.verify(hasher.hash("cafe\u0301 noir"), "café noir")).isEqualTo(PasswordCheck.RIGHT);
        assertThat(hasher.verify(hasher.hash("café noir"), "cafe\u0301 noir")).isEqualTo(PasswordCheck.RIGHT);
        assertThat(hasher.verify(hasher.hash("ﬁnale"), "finale")).isEqualTo(PasswordCheck.WRONG);
    }

    @ParameterizedTest
    @MethodSource("hashers")
    void refusesWhatNoKeyboardGives(PasswordHasher hasher) {
        for (String password : new String[] {"nul\0nul", "half\ud83d", "half\ude00?"}) {
            assertThat(hasher.fault(password)).contains(PasswordFault.FORBIDDEN_CHARACTER);
            assertThat(hasher.verify(hasher.hash("half?"), password)).isEqualTo(PasswordCheck.WRONG);
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> hasher.hash(password))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("password.forbidden-character"));
        }
    }

    @ParameterizedTest
    @MethodSource("hashers")
    void refusesWhatIsFarTooLong(PasswordHasher hasher) {
        PasswordHash hash = hasher.hash("correct horse");

        for (String password : new String[] {"x".repeat(4_097), "𠮷".repeat(4_097), "x".repeat(10_000_000)}) {
            assertThat(hasher.fault(password)).isPresent();
            assertThat(hasher.verify(hash, password)).isEqualTo(PasswordCheck.TOO_LONG);
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> hasher.hash(password));
        }
        assertThat(PBKDF2.fault("𠮷".repeat(4_096))).isEmpty();
        assertThat(PBKDF2.fault("x".repeat(4_097))).contains(PasswordFault.TOO_LONG);
    }

    @ParameterizedTest
    @MethodSource("hashers")
    void neverTakesAnUnknownHashForAWrongPassword(PasswordHasher hasher) {
        PasswordHash unknown = PasswordHash.parse("$scrypt$ln=16,r=8,p=1$c2FsdA$quetzal");

        assertThat(hasher.knows(unknown)).isFalse();
        assertThat(hasher.isOutdated(unknown)).isTrue();
        assertThatExceptionOfType(UnknownPasswordHashException.class)
                .isThrownBy(() -> hasher.verify(unknown, "password"))
                .satisfies(e -> assertThat(e.scheme()).isEqualTo("scrypt"))
                .withMessage("A stored password hash is of the scheme \"scrypt\", which the configured hasher does not"
                        + " verify. Let the hasher accept it (PasswordHasher.accepting).");
    }

    @ParameterizedTest
    @MethodSource("hashers")
    void takesOverWhatItCanVerify(PasswordHasher hasher) {
        assertThatNoException().isThrownBy(() -> hasher.requireVerifiable(hasher.hash("correct horse")));
        assertThatNoException().isThrownBy(() -> hasher.requireVerifiable(hasher.decoy()));
    }

    @ParameterizedTest
    @MethodSource("hashers")
    void takesNoHashOverThatItDoesNotKnow(PasswordHasher hasher) {
        PasswordHash unknown = PasswordHash.parse("$scrypt$ln=16,r=8,p=1$c2FsdA$quetzal");

        assertThatExceptionOfType(UnknownPasswordHashException.class)
                .isThrownBy(() -> hasher.requireVerifiable(unknown))
                .withMessage("A stored password hash is of the scheme \"scrypt\", which the configured hasher does not"
                        + " verify. Let the hasher accept it (PasswordHasher.accepting).")
                .satisfies(e -> assertThat(e.scheme()).isEqualTo("scrypt"));
    }
}
