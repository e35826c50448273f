package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.account.Throttle;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.BlockedEmailRepository;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerRepository;
import dev.clientele.group.GroupRepository;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.OneTimeToken;
import dev.clientele.kernel.Transactions;
import dev.clientele.password.PasswordHashers;
import dev.clientele.query.CustomerDirectory;
import dev.clientele.query.CustomerQuery;
import dev.clientele.store.InMemoryStore;
import dev.clientele.store.ShopRepository;
import dev.clientele.store.Store;
import dev.clientele.title.SocialTitleRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A store may do without passwords, tokens and counting failures; what needs them says so, and the rest works. */
class StoreWithoutAccountsTest {
    private static final String PASSWORD = "difference engine";
    private static final IpAddress IP = new IpAddress("192.0.2.1");
    private static final CustomerDraft ADA = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    private final Store store = new BareStore();
    private final ClienteleOptions options = ClienteleOptions.defaults().hashing(PasswordHashers.pbkdf2(1_000));
    private final Clientele shop = Clientele.on(store, options);

    /** What every store must have, and nothing else. */
    private static final class BareStore implements Store {
        private final InMemoryStore store = new InMemoryStore();

        @Override
        public ShopRepository shop() {
            return store.shop();
        }

        @Override
        public CustomerRepository customers() {
            return store.customers();
        }

        @Override
        public CustomerDirectory directory() {
            return store.directory();
        }

        @Override
        public GroupRepository groups() {
            return store.groups();
        }

        @Override
        public SocialTitleRepository titles() {
            return store.titles();
        }

        @Override
        public BlockedEmailRepository blockedEmails() {
            return store.blockedEmails();
        }

        @Override
        public ConsentHistory consents() {
            return store.consents();
        }

        @Override
        public Transactions transactions() {
            return store.transactions();
        }
    }

    /** Lets everybody in. */
    private static final class Open implements Throttle {
        @Override
        public Duration attempt(List<ThrottleSubject> subjects, Instant now) {
            return Duration.ZERO;
        }

        @Override
        public void succeeded(List<ThrottleSubject> subjects, Instant now) {}
    }

    private static void assertLacking(String capability, ThrowingCallable operation) {
        assertThatExceptionOfType(NotSupportedException.class)
                .isThrownBy(operation)
                .withMessage("The store BareStore does not support " + capability
                        + ". Use a store that does, or do without this operation.");
    }

    @Test
    void saysWhichCapabilityItLacks() {
        assertLacking("accounts with passwords", store::credentials);
        assertLacking("tokens", store::tokens);
        assertLacking("counting failures", store::failures);
        assertLacking("bulk intake", store::bulk);
    }

    @Test
    void keepsNoPasswords() {
        Customer ada = shop.customers().register(ADA);
        CustomerAccounts accounts = shop.accounts();

        assertLacking("accounts with passwords", () -> accounts.setPassword(ada.id(), PASSWORD));
        assertLacking("accounts with passwords", () -> accounts.removePassword(ada.id()));
        assertLacking("accounts with passwords", () -> accounts.passwordSince(ada.id()));
        assertLacking("accounts with passwords", () -> accounts.requestReset(ada.id()));
        assertThat(accounts.checkPassword(ada.id(), PASSWORD)).isEmpty();
    }

    @Test
    void registersNobodyWhosePasswordItCannotKeep() {
        assertLacking("accounts with passwords", () -> shop.accounts().register(ADA, PASSWORD));

        assertThat(shop.customers().list(CustomerQuery.all()).rows()).isEmpty();
    }

    @Test
    void letsNobodySignInWithoutCounting() {
        Customer ada = shop.customers().register(ADA);
        CustomerAccounts counted =
                Clientele.on(store, options.throttling(new Open())).accounts();

        assertLacking("counting failures", () -> shop.accounts().signIn("ada@example.com", PASSWORD, IP));
        assertLacking("counting failures", () -> shop.accounts().requestReset("ada@example.com", IP));
        assertLacking(
                "counting failures", () -> shop.accounts().changePassword(ada.id(), PASSWORD, "analytical engine", IP));
        assertLacking("accounts with passwords", () -> counted.signIn("ada@example.com", PASSWORD, IP));
        assertLacking("accounts with passwords", () -> counted.requestReset("ada@example.com", IP));
    }

    @Test
    void mailsNoLinks() {
        Customer ada = shop.customers().register(ADA);
        ConsentEvidence asked = ConsentEvidence.givenByCustomer(Instant.EPOCH, "form");
        String token = OneTimeToken.random().text();

        assertLacking("tokens", () -> shop.consents().request(ada.id(), Purpose.NEWSLETTER, asked));
        assertLacking("tokens", () -> shop.consents().confirm(token, IP));
        assertLacking("tokens", () -> shop.accounts().canReset(token));
        assertLacking("tokens", () -> shop.accounts().reset(token, PASSWORD));
        assertLacking("tokens", () -> shop.accounts().prune());
        assertLacking(
                "tokens",
                () -> Clientele.on(store, options.throttling(new Open()))
                        .accounts()
                        .prune());
    }

    @Test
    void managesCustomersAllTheSame() {
        Customer ada = shop.customers().register(ADA);
        ConsentEvidence form = ConsentEvidence.givenByCustomer(Instant.EPOCH, "form");

        assertThat(shop.consents()
                        .grant(ada.id(), Purpose.NEWSLETTER, form)
                        .consents()
                        .newsletter())
                .isEqualTo(Consent.granted(form));
        assertThat(shop.consents()
                        .withdraw(ada.id(), Purpose.NEWSLETTER)
                        .consents()
                        .newsletter()
                        .isGranted())
                .isFalse();
        Customer edited = shop.customers().edit(shop.customers().get(ada.id()), ADA.withEmail("augusta@example.com"));
        assertThat(edited.email().value()).isEqualTo("augusta@example.com");
        assertThat(shop.customers().disable(ada.id()).isEnabled()).isFalse();
        shop.customers().remove(shop.customers().planRemoval(ada.id()));
        assertThat(shop.customers().find(ada.id())).isEmpty();
    }
}
