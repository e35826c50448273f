package dev.clientele.jdbc;

import dev.clientele.account.Account;
import dev.clientele.account.CredentialRepository;
import dev.clientele.account.HashKind;
import dev.clientele.account.StoredPassword;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.password.PasswordHash;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The passwords of one shop's accounts. */
final class JdbcCredentials implements CredentialRepository {
    private static final String ACCOUNT = """
            select c.id, c.enabled, p.hash, p.since
            from clientele_customer c
            left join clientele_credential p on p.shop_id = c.shop_id and p.customer_id = c.id
            where c.shop_id = ? and""";
    private static final String BY_EMAIL = ACCOUNT + " c.email_key = ?";
    private static final String BY_ID = ACCOUNT + " c.id = ? and c.guest = false";

    // Both lock what they read: under repeatable read, others show a row as it was when the transaction began.
    private static final String LOCK =
            "select enabled from clientele_customer where shop_id = ? and id = ? and guest = false for update";
    private static final String LOCK_PASSWORD =
            "select hash, since from clientele_credential where shop_id = ? and customer_id = ? for update";

    private static final Columns KEY = Columns.of("shop_id, customer_id");
    private static final Columns VALUES = Columns.of("hash, kind, since");

    /** Counts in the index of kinds, which has the customers as well, and then reads one hash of each kind. */
    static final String KINDS = """
            select p.hash, k.how_many
            from (
                select count(*) as how_many, min(customer_id) as customer_id
                from clientele_credential
                where shop_id = ?
                group by kind
                order by how_many desc, customer_id
                limit ?) k
            join clientele_credential p on p.shop_id = ? and p.customer_id = k.customer_id
            order by k.how_many desc, k.customer_id""";

    private static final String REMOVE = "delete from clientele_credential where shop_id = ? and customer_id = ?";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcCredentials(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return transactions.with(session -> session.one(
                BY_EMAIL, parameters -> parameters.number(shop).key(email.canonical()), JdbcCredentials::read));
    }

    @Override
    public Optional<Account> find(CustomerId customer) {
        return transactions.with(session -> session.one(
                BY_ID, parameters -> parameters.number(shop).number(customer.value()), JdbcCredentials::read));
    }

    @Override
    public Optional<Account> lock(CustomerId customer) {
        return transactions.with(session -> {
            Session.Binder id = parameters -> parameters.number(shop).number(customer.value());
            Optional<Boolean> enabled = session.one(LOCK, id, Row::bool);
            Optional<StoredPassword> password = session.one(LOCK_PASSWORD, id, JdbcCredentials::readPassword);
            return enabled.map(is -> new Account(customer, is, password));
        });
    }

    private static StoredPassword readPassword(Row row) throws SQLException {
        return new StoredPassword(PasswordHash.parse(row.text()), row.time());
    }

    private static Account read(Row row) throws SQLException {
        CustomerId customer = new CustomerId(row.number());
        boolean enabled = row.bool();
        Optional<PasswordHash> hash = row.optionalText().map(PasswordHash::parse);
        Optional<StoredPassword> password =
                row.optionalTime().map(since -> new StoredPassword(hash.orElseThrow(), since));
        return new Account(customer, enabled, password);
    }

    @Override
    public void put(CustomerId customer, StoredPassword password) {
        transactions.with(session -> {
            CustomerLock.require(session, shop, customer);
            return session.update(
                    session.dialect().put("clientele_credential", KEY, VALUES),
                    parameters -> parameters
                            .text(password.hash().text())
                            .text(password.hash().kind())
                            .time(password.since())
                            .number(shop)
                            .number(customer.value()));
        });
    }

    @Override
    public List<HashKind> kinds(int limit) {
        return transactions.with(session -> session.list(
                KINDS,
                parameters -> parameters.number(shop).number(limit).number(shop),
                row -> new HashKind(PasswordHash.parse(row.text()), row.number())));
    }

    @Override
    public boolean remove(CustomerId customer) {
        return transactions.with(session ->
                session.update(REMOVE, parameters -> parameters.number(shop).number(customer.value())) > 0);
    }
}
