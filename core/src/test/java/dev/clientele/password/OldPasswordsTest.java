package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hashes that a shop brings from where it was before. */
class OldPasswordsTest {
    private static final String PASSWORD = "pässword";

    /** md5("key" + password). */
    private static final PasswordHash PRESTASHOP = PasswordHash.ofPrestaShop16("01875a8ce292d7dc6f860ff91d448acb");

    /** sha256("salt" + password). */
    private static final PasswordHash MAGENTO =
            PasswordHash.ofMagento("ea2b11b852d53f56fcab0e6f2e8444fa89437e36c944cbb2933668e9752513b8:salt:1");

    private static final PasswordHash BCRYPT =
            PasswordHash.parse("$2y$10$abcdefghijklmnopqrstuu0y2UE7X5UDNypUhfmasP3PbPMQuqr7C");

    private final Counting counting = new Counting();
    private final PasswordHasher hasher = counting.accepting(
            PasswordHashers.prestaShop16("key"), PasswordHashers.magento(), PasswordHashers.bcrypt(10));

    /** Notes which hashes it was asked to verify. */
    private static final class Counting implements PasswordHasher {
        private final PasswordHasher inner = PasswordHashers.pbkdf2(1_000);
        private final List<PasswordHash> verified = new ArrayList<>();

        @Override
        public PasswordCheck verify(PasswordHash hash, CharSequence password) {
            verified.add(hash);
            return inner.verify(hash, password);
        }

        @Override
        public PasswordHash hash(CharSequence password) {
            return inner.hash(password);
        }

        @Override
        public String id() {
            return inner.id();
        }

        @Override
        public Optional<PasswordFault> fault(CharSequence password) {
            return inner.fault(password);
        }

        @Override
        public boolean knows(PasswordHash hash) {
            return inner.knows(hash);
        }

        @Override
        public boolean isOutdated(PasswordHash hash) {
            return inner.isOutdated(hash);
        }

        @Override
        public PasswordHash decoy() {
            return inner.decoy();
        }
    }

    static Stream<PasswordHash> oldHashes() {
        return Stream.of(PRESTASHOP, MAGENTO, BCRYPT);
    }

    @ParameterizedTest
    @MethodSource("oldHashes")
    void areVerifiedAndThenHashedAnew(PasswordHash old) {
        assertThat(hasher.knows(old)).isTrue();
        assertThat(hasher.verify(old, PASSWORD)).isEqualTo(PasswordCheck.RIGHT);
        assertThat(hasher.isOutdated(old)).isTrue();
        assertThat(counting.verified).isEmpty();

        PasswordHash next = hasher.hash(PASSWORD);
        assertThat(hasher.isOutdated(next)).isFalse();
        assertThat(hasher.verify(next, PASSWORD)).isEqualTo(PasswordCheck.RIGHT);
    }

    @ParameterizedTest
    @MethodSource("oldHashes")
    void costANewHashWhenThePasswordIsWrong(PasswordHash old) {
        for (String wrong : new String[] {"", "password", "pässwor", "pässword "}) {
            counting.verified.clear();

            assertThat(hasher.verify(old, wrong)).isEqualTo(PasswordCheck.WRONG);
            assertThat(counting.verified).containsExactly(hasher.decoy());
        }
        counting.verified.clear();
        assertThat(hasher.verify(old, "x".repeat(5_000))).isEqualTo(PasswordCheck.TOO_LONG);
        assertThat(counting.verified).containsExactly(hasher.decoy());
    }

    @Test
    void costOneOperationWhenTheHashIsNew() {
        PasswordHash hash = hasher.hash(PASSWORD);

        assertThat(hasher.verify(hash, "wrong")).isEqualTo(PasswordCheck.WRONG);
        assertThat(counting.verified).containsExactly(hash);
    }

    @ParameterizedTest
    @MethodSource("oldHashes")
    void areComparedWithWhatWasTyped(PasswordHash old) {
        assertThat(hasher.verify(old, "pa\u0308ssword")).isEqualTo(PasswordCheck.WRONG);
    }

    @Test
    void ofTheHasherBeforeThisOneAreAcceptedToo() {
        PasswordHasher before = PasswordHashers.pbkdf2(1_000);
        PasswordHash old = before.hash(PASSWORD);
        PasswordHasher now = PasswordHashers.argon2id(64, 1).accepting(before);

        assertThat(now.verify(old, PASSWORD)).isEqualTo(PasswordCheck.RIGHT);
        assertThat(now.verify(old, "wrong")).isEqualTo(PasswordCheck.WRONG);
        assertThat(now.isOutdated(old)).isTrue();
        assertThat(now.id()).isEqualTo("argon2id");
        assertThat(now.fault("x")).isEmpty();
    }

    @Test
    void ofOthersAreUnknown() {
        PasswordHash other = PasswordHash.parse("$scrypt$x");

        assertThat(hasher.knows(other)).isFalse();
        assertThatExceptionOfType(UnknownPasswordHashException.class).isThrownBy(() -> hasher.verify(other, PASSWORD));
        assertThatExceptionOfType(UnknownPasswordHashException.class)
                .isThrownBy(() -> PasswordHashers.magento().verify(PRESTASHOP, PASSWORD));
        assertThatExceptionOfType(UnknownPasswordHashException.class)
                .isThrownBy(() -> PasswordHashers.prestaShop16("key").verify(MAGENTO, PASSWORD));
    }

    @Test
    void ofPrestaShopNeedTheRightCookieKey() {
        assertThat(PasswordHashers.prestaShop16("kex").verify(PRESTASHOP, PASSWORD))
                .isEqualTo(PasswordCheck.WRONG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PasswordHashers.prestaShop16(" "))
                .withMessageContaining("_COOKIE_KEY_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$prestashop-md5$0123",
                "$magento-sha256$c2FsdA",
                "$magento-sha256$$0123",
                "$magento-sha256$c2FsdA$0"
            })
    void ofABrokenFormAreMalformed(String text) {
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.verify(PasswordHash.parse(text), PASSWORD));
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> hasher.requireVerifiable(PasswordHash.parse(text)));
    }

    @ParameterizedTest
    @MethodSource("oldHashes")
    void areTakenOverWithoutHashingAnything(PasswordHash old) {
        assertThatNoException().isThrownBy(() -> hasher.requireVerifiable(old));
        assertThat(counting.verified).isEmpty();
    }

    @Test
    void areTakenOverOnlyIfTheOneThatKnowsThemCanVerifyThem() {
        PasswordHash costly = PasswordHash.parse(BCRYPT.text().replace("$10$", "$17$"));
        PasswordHash own = PasswordHash.parse("$pbkdf2-sha256$i=0$c2FsdHNhbHQ$aGFzaGhhc2hoYXNoaGFzaA");
        PasswordHasher bcryptFirst = PasswordHashers.bcrypt(4).accepting(PasswordHashers.pbkdf2(1_000));

        for (PasswordHasher accepting : List.of(hasher, bcryptFirst)) {
            assertThatExceptionOfType(MalformedPasswordHashException.class)
                    .isThrownBy(() -> accepting.requireVerifiable(costly))
                    .satisfies(e -> assertThat(e.scheme()).isEqualTo("2y"));
        }
        assertThatExceptionOfType(MalformedPasswordHashException.class)
                .isThrownBy(() -> bcryptFirst.requireVerifiable(own))
                .satisfies(e -> assertThat(e.scheme()).isEqualTo("pbkdf2-sha256"));
        assertThatExceptionOfType(UnknownPasswordHashException.class)
                .isThrownBy(() -> bcryptFirst.requireVerifiable(MAGENTO))
                .satisfies(e -> assertThat(e.scheme()).isEqualTo("magento-sha256"));
    }

    @Test
    void areTakenOverByTheirOwnVerifierOnly() {
        PasswordVerifier prestaShop = PasswordHashers.prestaShop16("key");
        PasswordVerifier magento = PasswordHashers.magento();

        assertThatNoException().isThrownBy(() -> prestaShop.requireVerifiable(PRESTASHOP));
        assertThatNoException().isThrownBy(() -> magento.requireVerifiable(MAGENTO));
        assertThatExceptionOfType(UnknownPasswordHashException.class)
                .isThrownBy(() -> prestaShop.requireVerifiable(MAGENTO));
        assertThatExceptionOfType(UnknownPasswordHashException.class)
                .isThrownBy(() -> magento.requireVerifiable(PRESTASHOP));
    }

    /** Of a verifier that a host wrote, and that does not look closer. */
    @Test
    void areTakenOverWhereAHostsVerifierKnowsThem() {
        assertThatNoException().isThrownBy(() -> counting.requireVerifiable(counting.decoy()));
        assertThatExceptionOfType(UnknownPasswordHashException.class)
                .isThrownBy(() -> counting.requireVerifiable(BCRYPT))
                .satisfies(e -> assertThat(e.scheme()).isEqualTo("2y"));
    }
}
