package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.CustomerAccounts;
import dev.clientele.account.GuestAccountException;
import dev.clientele.account.SignIn;
import dev.clientele.account.StoredPassword;
import dev.clientele.account.WrongPasswordException;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHashers;
import dev.clientele.password.UnknownPasswordHashException;
import dev.clientele.query.CustomerQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Passwords, and signing in with them. */
public interface AccountContract extends StoreFixture {
    /** If this fails, check that a password is stored, replaced and forgotten, and that only the latest one lets in. */
    @Test
    default void account01KeepsOnePassword() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        CustomerAccounts accounts = play.shop.accounts();

        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
        assertThat(accounts.signIn(" ADA@Example.com ", AccountPlay.PASSWORD, AccountPlay.IP))
                .isInstanceOfSatisfying(
                        SignIn.SignedIn.class,
                        signedIn -> assertThat(signedIn.customer()).isEqualTo(ada));
        assertThat(accounts.passwordSince(ada.id())).contains(NOW_KEPT);
        play.watch.forward(Duration.ofDays(1));
        accounts.setPassword(ada.id(), "analytical engine");
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isFalse();
        assertThat(play.letsIn("analytical engine")).isTrue();
        assertThat(accounts.passwordSince(ada.id())).contains(NOW_KEPT.plus(Duration.ofDays(1)));
        assertThat(accounts.removePassword(ada.id())).isTrue();
        assertThat(accounts.removePassword(ada.id())).isFalse();
        assertThat(accounts.passwordSince(ada.id())).isEmpty();
        assertThat(play.letsIn("analytical engine")).isFalse();
    }

    /** If this fails, check that there are no passwords without an account. */
    @Test
    default void account02GivesNoPasswordToGuestsAndNobody() {
        CustomerAccounts accounts = AccountPlay.on(this).shop.accounts();
        CustomerId guest = shop().customers().addGuest(Samples.ada()).id();
        CustomerId nobody = new CustomerId(4711);

        assertThatThrownBy(() -> accounts.setPassword(guest, AccountPlay.PASSWORD))
                .isInstanceOf(GuestAccountException.class);
        assertThatThrownBy(() -> accounts.removePassword(guest)).isInstanceOf(GuestAccountException.class);
        assertThatThrownBy(() -> accounts.requestReset(guest)).isInstanceOf(GuestAccountException.class);
        assertThatThrownBy(() -> accounts.passwordSince(guest)).isInstanceOf(GuestAccountException.class);
        assertThatThrownBy(() -> accounts.setPassword(nobody, AccountPlay.PASSWORD))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.removePassword(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.passwordSince(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> store().transactions().required(() -> {
                    store().credentials().put(nobody, new StoredPassword(PasswordHash.parse("$x$y"), NOW));
                    return nobody;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    /** If this fails, check that every refusal gives the same answer and hashes once. */
    @Test
    default void account03RefusesAlikeWhateverTheReason() {
        AccountPlay play = AccountPlay.inNoHurry(this);
        play.ada();
        CustomerAccounts accounts = play.shop.accounts();
        play.shop.accounts().register(Samples.ada().withEmail("off@example.com").disabled(), AccountPlay.PASSWORD);
        play.shop.customers().addGuest(Samples.ada().withEmail("guest@example.com"));
        play.shop.customers().register(Samples.ada().withEmail("none@example.com"));
        accounts.takeOverPassword(
                play.shop
                        .customers()
                        .register(Samples.ada().withEmail("weak@example.com"))
                        .id(),
                PasswordHashers.pbkdf2(1_000).hash(AccountPlay.PASSWORD));
        accounts.takeOverPassword(
                play.shop
                        .customers()
                        .register(Samples.ada().withEmail("old@example.com"))
                        .id(),
                AccountPlay.oldHash(AccountPlay.PASSWORD));
        for (String email : List.of("off-weak@example.com", "off-old@example.com")) {
            Customer off = play.shop
                    .customers()
                    .register(Samples.ada().withEmail(email).disabled());
            accounts.takeOverPassword(
                    off.id(),
                    email.contains("weak")
                            ? PasswordHashers.pbkdf2(1_000).hash(AccountPlay.PASSWORD)
                            : AccountPlay.oldHash(AccountPlay.PASSWORD));
        }
        play.hasher.operations();

        Map<String, Supplier<SignIn>> refusals = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("unknown address", "nobody@example.com");
        reasons.put("no address", "ada");
        reasons.put("empty address", "");
        reasons.put("endless address", "a".repeat(100_000) + "@example.com");
        reasons.put("switched off", "off@example.com");
        reasons.put("switched off, right password for a weak hash", "off-weak@example.com");
        reasons.put("switched off, right password for an old hash", "off-old@example.com");
        reasons.put("guest", "guest@example.com");
        reasons.put("no password", "none@example.com");
        reasons.forEach((reason, email) ->
                refusals.put(reason, () -> accounts.signIn(email, AccountPlay.PASSWORD, AccountPlay.IP)));
        refusals.put("wrong", () -> play.signIn("wrong"));
        refusals.put("empty", () -> play.signIn(""));
        refusals.put("too long", () -> play.signIn("long".repeat(10_000)));
        refusals.put("not to be hashed", () -> play.signIn("\0"));
        refusals.put("weak hash", () -> accounts.signIn("weak@example.com", "wrong", AccountPlay.IP));
        refusals.put("old hash", () -> accounts.signIn("old@example.com", "wrong", AccountPlay.IP));

        refusals.forEach((reason, refusal) -> {
            assertThat(refusal.get()).as(reason).isEqualTo(new SignIn.Refused(Duration.ZERO));
            assertThat(play.hasher.operations()).as(reason).isOne();
        });
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
        assertThat(play.hasher.operations()).isOne();
    }

    /** If this fails, check that a sign-in stores the new hash in place of the old one, and keeps the rest. */
    @Test
    default void account04HashesAnewAtTheNextSignIn() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.shop.customers().register(Samples.ada());
        PasswordHash old = AccountPlay.oldHash("123456789");
        PasswordHash weak = PasswordHashers.pbkdf2(1_000).hash("123456789");
        play.shop.accounts().takeOverPassword(ada.id(), weak);
        play.watch.forward(Duration.ofDays(1));

        assertThat(play.letsIn("12345678")).isFalse();
        assertThat(stored(ada)).isEqualTo(new StoredPassword(weak, NOW));
        assertThat(play.letsIn("123456789")).isTrue();
        StoredPassword renewed = stored(ada);
        assertThat(renewed.since()).isEqualTo(NOW_KEPT);
        assertThat(play.hasher.isOutdated(renewed.hash())).isFalse();
        assertThat(play.letsIn("123456789")).isTrue();
        assertThat(stored(ada)).isEqualTo(renewed);
        assertThat(play.shop.accounts().takeOverPassword(ada.id(), old)).isFalse();
        assertThat(stored(ada)).isEqualTo(renewed);
        play.shop.accounts().removePassword(ada.id());
        assertThat(play.shop.accounts().takeOverPassword(ada.id(), old)).isTrue();
        assertThat(play.letsIn("12345678")).isFalse();
        assertThat(stored(ada).hash()).isEqualTo(old);
        assertThat(play.letsIn("123456789")).isTrue();
        assertThat(play.hasher.isOutdated(stored(ada).hash())).isFalse();
    }

    private StoredPassword stored(Customer customer) {
        return store().credentials()
                .find(customer.id())
                .orElseThrow()
                .password()
                .orElseThrow();
    }

    /** If this fails, check that a hash which nothing verifies is told apart from a wrong password. */
    @Test
    default void account05ComplainsOfAHashThatNothingVerifies() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        PasswordHash unknown = PasswordHash.parse("$scrypt$ln=17,r=8,p=1$c2FsdA$aGFzaA");

        assertThatThrownBy(() -> play.shop.accounts().takeOverPassword(ada.id(), unknown))
                .isInstanceOf(UnknownPasswordHashException.class);
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
        store().credentials().put(ada.id(), new StoredPassword(unknown, NOW));
        assertThatThrownBy(() -> play.signIn(AccountPlay.PASSWORD)).isInstanceOf(UnknownPasswordHashException.class);
    }

    /** If this fails, check that what happens while a password is compared is not overlooked. */
    @Test
    default void account06LetsNobodyInWhoWasShutOutMeanwhile() {
        AccountPlay play = AccountPlay.inNoHurry(this);
        Customer ada = play.ada();

        play.hasher.meanwhile(() -> play.shop.customers().disable(ada.id()));
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isFalse();
        play.shop.customers().enable(ada.id());
        play.hasher.meanwhile(() -> play.shop.accounts().setPassword(ada.id(), "analytical engine"));
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isFalse();
        play.hasher.meanwhile(() -> play.shop.accounts().setPassword(ada.id(), "analytical engine"));
        assertThat(play.letsIn("analytical engine")).isTrue();
        play.hasher.meanwhile(
                () -> play.shop.customers().remove(play.shop.customers().planRemoval(ada.id())));
        assertThat(play.letsIn("analytical engine")).isFalse();
    }

    /** If this fails, check that a draft and its password are judged together, and stored together or not at all. */
    @Test
    default void account07RegistersWithAPasswordOrNotAtAll() {
        AccountPlay play = AccountPlay.on(this);
        CustomerDraft draft = CustomerDraft.of("Ada", "", "ada").withBirthDate(LocalDate.of(2999, 1, 1));

        assertThat(play.shop.accounts().check(draft, "1234"))
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly(
                        "birthDate birth-date.future",
                        "email email.invalid",
                        "lastName name.required",
                        "password password.too-short");
        assertThatThrownBy(() -> play.shop.accounts().register(draft, "1234"))
                .isInstanceOf(InvalidDraftException.class);
        assertThatThrownBy(() -> play.shop.accounts().register(Samples.ada(), "1234"))
                .isInstanceOf(InvalidDraftException.class)
                .hasMessageContaining("password (password.too-short)");
        play.ada();
        assertThatThrownBy(() -> play.shop.accounts().register(Samples.ada(), "other password"));
        assertThat(play.shop.customers().list(CustomerQuery.all()).rows()).hasSize(1);
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
    }

    /** If this fails, check that a password is changed only for who knows the present one, and under the shop's rules. */
    @Test
    default void account08ChangesAPasswordForWhoKnowsThePresentOne() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        Clientele shop = play.shop;
        shop.settings()
                .change(settings -> settings.withPasswords(
                        settings.passwords().refusingPersonal().refusingMostUsed()));

        assertThatThrownBy(() -> shop.accounts().changePassword(ada.id(), "wrong", "analytical engine", AccountPlay.IP))
                .isInstanceOfSatisfying(
                        WrongPasswordException.class,
                        e -> assertThat(e.retryAfter()).isZero());
        assertThatThrownBy(() -> shop.accounts()
                        .changePassword(ada.id(), AccountPlay.PASSWORD, "ada@example.com", AccountPlay.IP))
                .isInstanceOf(InvalidDraftException.class)
                .hasMessageContaining("password.personal");
        assertThat(shop.accounts().checkPassword(ada.id(), "password"))
                .extracting(problem -> problem.code())
                .containsExactly("password.most-used");
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
        shop.accounts().changePassword(ada.id(), AccountPlay.PASSWORD, "analytical engine", AccountPlay.IP);
        assertThat(play.letsIn("analytical engine")).isTrue();
        play.hasher.meanwhile(() -> shop.accounts().setPassword(ada.id(), "staff was faster"));
        assertThatThrownBy(() -> shop.accounts()
                        .changePassword(ada.id(), "analytical engine", "yet another one", AccountPlay.IP))
                .isInstanceOf(WrongPasswordException.class);
        assertThat(play.letsIn("staff was faster")).isTrue();
        PasswordHash weak = PasswordHashers.pbkdf2(1_000).hash("staff was faster");
        shop.accounts().removePassword(ada.id());
        shop.accounts().takeOverPassword(ada.id(), weak);
        play.hasher.meanwhile(() -> assertThat(play.letsIn("staff was faster")).isTrue());
        shop.accounts().changePassword(ada.id(), "staff was faster", "analytical engine", AccountPlay.IP);
        assertThat(play.letsIn("analytical engine")).isTrue();
        shop.customers().disable(ada.id());
        assertThatThrownBy(() -> shop.accounts()
                        .changePassword(ada.id(), "analytical engine", "yet another one", AccountPlay.IP))
                .isInstanceOf(WrongPasswordException.class);
    }

    /** If this fails, check that passwords are stored one after the other. */
    @Test
    default void account09TakesPasswordsAtOnce() throws InterruptedException {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.shop.customers().register(Samples.ada());

        assertThat(Race.of(4, i -> {
                    play.shop.accounts().setPassword(ada.id(), "password number " + i);
                    return i;
                }))
                .allMatch(Race.Finish::won);
        assertThat(store().credentials().findByEmail(ada.email()).orElseThrow().password())
                .isPresent();
    }

    /** If this fails, check that a success, and nothing else, begins a visit, without touching the customer's version. */
    @Test
    default void account11BeginsAVisitWhenItLetsIn() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();

        play.signIn("wrong");
        assertThat(play.shop.visits().of(ada.id())).isEmpty();
        SignIn result = play.shop
                .accounts()
                .signIn("ada@example.com", AccountPlay.PASSWORD, AccountPlay.IP, "https://search.example/?q=shoes");
        assertThat(result).isInstanceOfSatisfying(SignIn.SignedIn.class, signedIn -> {
            assertThat(signedIn.customer()).isEqualTo(ada);
            assertThat(signedIn.visit().origin().orElseThrow().text()).isEqualTo("https://search.example/");
            assertThat(play.shop.visits().of(ada.id())).containsExactly(signedIn.visit());
        });
        assertThat(play.shop.customers().activity(ada.id()).lastVisit()).contains(NOW_KEPT);
        assertThat(play.shop.customers().activity(ada.id()).lastIp()).contains(AccountPlay.IP);
    }

    /** If this fails, check that signing in at once, with a hash to be made anew, lets everybody in. */
    @Test
    default void account10SignsInAtOnce() throws InterruptedException {
        AccountPlay play = AccountPlay.inNoHurry(this);
        Customer ada = play.shop.customers().register(Samples.ada());
        play.shop
                .accounts()
                .takeOverPassword(ada.id(), PasswordHashers.pbkdf2(1_000).hash(AccountPlay.PASSWORD));

        assertThat(Race.of(6, i -> play.letsIn(AccountPlay.PASSWORD)))
                .allMatch(finish -> finish.won() && finish.result());
        assertThat(play.hasher.isOutdated(stored(ada).hash())).isFalse();
    }
}
