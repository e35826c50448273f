package dev.clientele;

import dev.clientele.account.CredentialRepository;
import dev.clientele.account.FailureRepository;
import dev.clientele.account.TokenRepository;
import dev.clientele.customer.BlockedEmailRepository;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.CustomerRepository;
import dev.clientele.group.GroupRepository;
import dev.clientele.kernel.Transactions;
import dev.clientele.query.CustomerDirectory;
import dev.clientele.store.InMemoryStore;
import dev.clientele.store.ShopRepository;
import dev.clientele.store.Store;
import dev.clientele.title.SocialTitleRepository;

/** A store in memory without bulk intake and visits, for tests that want a part of it to behave otherwise. */
public abstract class ForwardingStore implements Store {
    private final InMemoryStore store;

    /**
     * A store over another one.
     *
     * @param store does what is not overridden
     */
    protected ForwardingStore(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public ShopRepository shop() {
        return store.shop();
    }

    @Override
    public CustomerRepository customers() {
        return store.customers();
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
    public CredentialRepository credentials() {
        return store.credentials();
    }

    @Override
    public TokenRepository tokens() {
        return store.tokens();
    }

    @Override
    public FailureRepository failures() {
        return store.failures();
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
    public Transactions transactions() {
        return store.transactions();
    }
}
