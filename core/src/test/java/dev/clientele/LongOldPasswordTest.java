package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.account.SignIn;
import dev.clientele.account.StoredPassword;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Problem;
import dev.clientele.password.PasswordFault;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import dev.clientele.store.InMemoryStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A shop that hashes with bcrypt now, and a password of before that has more bytes than bcrypt takes. */
class LongOldPasswordTest {
    private static final IpAddress IP = new IpAddress("192.0.2.1");
    private static final String LONG = "é".repeat(36) + "x";
    private static final String LONGEST = "é".repeat(36);
    private static final PasswordHasher BEFORE = PasswordHashers.pbkdf2(1_000);

    private final InMemoryStore store = new InMemoryStore();
    private final PasswordHasher hasher = PasswordHashers.bcrypt(4).accepting(BEFORE);
    private final Clientele shop =
            Clientele.on(store, ClienteleOptions.defaults().hashing(hasher));
    private final Customer ada = shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));

    private PasswordHash takeOver(String password) {
        PasswordHash hash = BEFORE.hash(password);
        shop.accounts().takeOverPassword(ada.id(), hash);
        return hash;
    }

    private PasswordHash stored() {
        return store.credentials()
                .find(ada.id())
                .flatMap(account -> account.password())
                .map(StoredPassword::hash)
                .orElseThrow();
    }

    private SignIn signIn(String password) {
        return shop.accounts().signIn("ada@example.com", password, IP);
    }

    @Test
    void letsInAndKeepsItsHash() {
        PasswordHash old = takeOver(LONG);

        assertThat(hasher.fault(LONG)).contains(PasswordFault.TOO_MANY_BYTES);
        assertThat(hasher.isOutdated(old)).isTrue();
        for (int i = 0; i < 2; i++) {
            assertThat(signIn(LONG)).isInstanceOf(SignIn.SignedIn.class);
            assertThat(stored()).isEqualTo(old);
        }
        assertThat(signIn(LONG + "x")).isEqualTo(new SignIn.Refused(Duration.ZERO));
        assertThat(signIn(LONGEST)).isEqualTo(new SignIn.Refused(Duration.ZERO));
        assertThat(stored()).isEqualTo(old);
    }

    @Test
    void isHashedAnewIfItIsJustShortEnough() {
        takeOver(LONGEST);

        assertThat(signIn(LONGEST)).isInstanceOf(SignIn.SignedIn.class);
        assertThat(stored().scheme()).isEqualTo("2b");
        assertThat(signIn(LONGEST)).isInstanceOf(SignIn.SignedIn.class);
        assertThat(signIn(LONG)).isEqualTo(new SignIn.Refused(Duration.ZERO));
    }

    @Test
    void cannotBeChosenAgain() {
        PasswordHash old = takeOver(LONG);
        String token = shop.accounts().requestReset(ada.id()).token().text();
        Problem problem = new Problem(
                "password", "password.too-many-bytes", "The password is too long: it takes more than 72 bytes.");

        assertThat(shop.accounts().checkPassword(ada.id(), LONG)).containsExactly(problem);
        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> shop.accounts().changePassword(ada.id(), LONG, LONG, IP))
                .withMessage("The draft of a password was refused: password (password.too-many-bytes)."
                        + " Correct these fields and try again.")
                .satisfies(e -> assertThat(e.problems()).containsExactly(problem));
        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> shop.accounts().setPassword(ada.id(), LONG));
        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> shop.accounts().reset(token, LONG));
        assertThat(stored()).isEqualTo(old);
        assertThat(shop.accounts().canReset(token)).isTrue();
    }

    @Test
    void canBeChangedForAShorterOne() {
        takeOver(LONG);

        shop.accounts().changePassword(ada.id(), LONG, LONGEST, IP);
        assertThat(stored().scheme()).isEqualTo("2b");
        assertThat(signIn(LONGEST)).isInstanceOf(SignIn.SignedIn.class);
        assertThat(signIn(LONG)).isEqualTo(new SignIn.Refused(Duration.ZERO));
    }
}
