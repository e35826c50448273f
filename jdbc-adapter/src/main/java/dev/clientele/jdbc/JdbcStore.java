package dev.clientele.jdbc;

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
import dev.clientele.store.SchemaState;
import dev.clientele.store.ShopRepository;
import dev.clientele.store.Store;
import dev.clientele.title.SocialTitleRepository;
import dev.clientele.visit.VisitRepository;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The customers of one shop in a SQL database, which may hold other shops as well. Immutable and thread-safe.
 *
 * <p>Whose transactions it works in is chosen by name. {@link #over} has its own: it takes a connection from the
 * {@link DataSource} for each, switches auto-commit off, commits or rolls back, and gives the connection back as it came. They read
 * what others have committed. Those that the database gives up for others (deadlocks, serialization failures, lock time-outs)
 * are repeated, five attempts in all. {@link #joining} takes part in those of the host. A transaction is bound to its thread;
 * one within another ({@code requiresNew}) needs a second connection.
 *
 * <p>It never changes the database's schema: {@link JdbcSchema} does, when told to. Supported are H2 (2.x, embedded or as a
 * server), PostgreSQL (15 and newer) and MariaDB (10.11 and newer).
 */
public final class JdbcStore implements Store {
    private final JdbcTransactions transactions;
    private final TableNames names;
    private final int shop;
    private final JdbcShop record;
    private final JdbcCustomers customers;
    private final JdbcDirectory directory;
    private final JdbcGroups groups;
    private final JdbcTitles titles;
    private final JdbcBulk bulk;
    private final JdbcBlockedEmails blocked;
    private final JdbcConsents consents;
    private final JdbcCredentials credentials;
    private final JdbcTokens tokens;
    private final JdbcFailures failures;
    private final JdbcPrivacyLog privacyLog;
    private final JdbcVisits visits;
    private final JdbcNotes notes;

    private JdbcStore(JdbcTransactions transactions, TableNames names, int shop) {
        this.transactions = transactions;
        this.names = names;
        this.shop = shop;
        this.record = new JdbcShop(transactions, shop);
        this.customers = new JdbcCustomers(transactions, shop);
        this.directory = new JdbcDirectory(transactions, shop);
        this.groups = new JdbcGroups(transactions, shop);
        this.titles = new JdbcTitles(transactions, shop);
        this.bulk = new JdbcBulk(transactions, shop);
        this.blocked = new JdbcBlockedEmails(transactions, shop);
        this.consents = new JdbcConsents(transactions, shop);
        this.credentials = new JdbcCredentials(transactions, shop);
        this.tokens = new JdbcTokens(transactions, shop);
        this.failures = new JdbcFailures(transactions, shop);
        this.privacyLog = new JdbcPrivacyLog(transactions, shop);
        this.visits = new JdbcVisits(transactions, shop);
        this.notes = new JdbcNotes(transactions, shop);
    }

    /**
     * The store of shop 1, with transactions that it owns. Nothing is asked of the database yet.
     *
     * @param dataSource gives connections that nobody else uses meanwhile, for example from a pool
     * @return the store
     */
    public static JdbcStore over(DataSource dataSource) {
        return new JdbcStore(
                new OwnTransactions(Objects.requireNonNull(dataSource, "dataSource"), TableNames.standard()),
                TableNames.standard(),
                1);
    }

    /**
     * The store of shop 1 within the host's transactions. It never commits, rolls back, or changes auto-commit or the isolation
     * of a connection: a rollback by the host undoes everything. What fails of an operation is taken back to a savepoint, so
     * that the host's own work in the transaction can go on. Only what the database itself gives up goes through
     * {@link HostTransactions#required} as a {@link dev.clientele.kernel.ConflictException}: then the host repeats its
     * transaction from the beginning. Nothing is asked of the database yet.
     *
     * @param connections gives the connection of the transaction under way
     * @param transactions the host's, over the same connections
     * @return the store; a write without a transaction fails and says so
     */
    public static JdbcStore joining(ConnectionSource connections, HostTransactions transactions) {
        return new JdbcStore(
                new JoinedTransactions(
                        Objects.requireNonNull(connections, "connections"),
                        Objects.requireNonNull(transactions, "transactions"),
                        TableNames.standard()),
                TableNames.standard(),
                1);
    }

    /**
     * The store of another shop in the same database. It shares this store's transactions, so that one transaction can
     * write into both.
     *
     * @param number the shop's number, 1 or more
     * @return the store
     * @throws IllegalArgumentException if the number is not positive
     */
    public JdbcStore forShop(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("A shop's number is 1 or more, and " + number + " is not.");
        }
        return new JdbcStore(transactions, names, number);
    }

    /**
     * The store of the same shop in tables of other names. It takes part in a host's transactions as this one does; of those
     * that a store owns, each set of names has its own.
     *
     * @param other what the tables are called, as {@link JdbcSchema#withTables} made them
     * @return the store
     */
    public JdbcStore withTables(TableNames other) {
        return new JdbcStore(transactions.withTables(other), other, shop);
    }

    /**
     * Does work of the host's own over the connection of the transaction under way in the calling thread, or in a short one of its
     * own where the store or the host's transactions begin one: for example an outbox that is written by a listener in the transaction, and goes with it if that is rolled back.
     *
     * <p>Change data only: many databases commit when a table is made. An {@code SQLException} that is kept back inside the work
     * keeps the transaction from being committed all the same.
     *
     * @param work what to do with the connection; repeated if the transaction is
     * @param <T> what it gives
     * @return what the work gave
     * @throws dev.clientele.kernel.StoreException if it throws an {@code SQLException}; the transaction cannot be committed then
     * @throws IllegalStateException if it commits, rolls back, closes or changes the connection by the methods of JDBC, which is
     *     not done
     */
    public <T> T inTransaction(SqlWork<T> work) {
        return transactions.with(session -> session.lend(work));
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public ShopRepository shop() {
        return record;
    }

    @Override
    public CustomerRepository customers() {
        return customers;
    }

    @Override
    public CustomerDirectory directory() {
        return directory;
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

    /** By the numbers of the scripts alone, which is cheap; {@link JdbcSchema#check()} looks for what they made as well. */
    @Override
    public Optional<SchemaState> schema() {
        SchemaCheck check = JdbcSchema.within(transactions, names).numbers();
        return Optional.of(new SchemaState(check.found(), check.needed(), check.missing()));
    }

    /** Which shop. */
    @Override
    public String toString() {
        return "JdbcStore[shop=" + shop + "]";
    }
}
