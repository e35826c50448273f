package dev.clientele.store;

import dev.clientele.account.CredentialRepository;
import dev.clientele.account.FailureRepository;
import dev.clientele.account.TokenRepository;
import dev.clientele.customer.BlockedEmailRepository;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.CustomerRepository;
import dev.clientele.group.GroupRepository;
import dev.clientele.intake.BulkCustomers;
import dev.clientele.kernel.Transactions;
import dev.clientele.note.NoteRepository;
import dev.clientele.privacy.PrivacyLog;
import dev.clientele.query.CustomerDirectory;
import dev.clientele.title.SocialTitleRepository;
import dev.clientele.visit.VisitRepository;

/**
 * The reference store: one shop in memory, for tests and for trying things out. Thread-safe.
 *
 * <p>A transaction works on a copy of the whole state and puts it in place when it commits, one transaction at a time: right
 * by construction, and not meant for many customers.
 */
public final class InMemoryStore implements Store {
    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryCustomers customers = new MemoryCustomers(transactions);
    private final MemoryGroups groups = new MemoryGroups(transactions);
    private final MemoryTitles titles = new MemoryTitles(transactions);
    private final MemoryDirectory directory = new MemoryDirectory(transactions);
    private final MemoryBulk bulk = new MemoryBulk(transactions, customers);
    private final MemoryBlockedEmails blocked = new MemoryBlockedEmails(transactions);
    private final MemoryConsents consents = new MemoryConsents(transactions);
    private final MemoryCredentials credentials = new MemoryCredentials(transactions);
    private final MemoryTokens tokens = new MemoryTokens(transactions);
    private final MemoryFailures failures = new MemoryFailures(transactions);
    private final MemoryPrivacyLog privacyLog = new MemoryPrivacyLog(transactions);
    private final MemoryVisits visits = new MemoryVisits(transactions);
    private final MemoryNotes notes = new MemoryNotes(transactions);
    private final MemoryShop shop = new MemoryShop(transactions);

    /** An empty store. */
    public InMemoryStore() {}

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public ShopRepository shop() {
        return shop;
    }

    @Override
    public CustomerRepository customers() {
        return customers;
    }

    @Override
    public GroupRepository groups() {
        return groups;
    }

    @Override
    public SocialTitleRepository titles() {
        return titles;
    }

    @Override
    public CustomerDirectory directory() {
        return directory;
    }

    @Override
    public BulkCustomers bulk() {
        return bulk;
    }

    @Override
    public BlockedEmailRepository blockedEmails() {
        return blocked;
    }

    @Override
    public ConsentHistory consents() {
        return consents;
    }

    @Override
    public CredentialRepository credentials() {
        return credentials;
    }

    @Override
    public TokenRepository tokens() {
        return tokens;
    }

    @Override
    public FailureRepository failures() {
        return failures;
    }

    @Override
    public PrivacyLog privacyLog() {
        return privacyLog;
    }

    @Override
    public VisitRepository visits() {
        return visits;
    }

    @Override
    public NoteRepository notes() {
        return notes;
    }
}
