package dev.clientele.jdbc;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRepository;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.store.Restore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Single customers of one shop. */
final class JdbcCustomers implements CustomerRepository {
    static final String SEQUENCE = "clientele_customer_seq";
    static final String VERSION = "select version from clientele_customer where shop_id = ? and id = ?";

    /** The memberships go along, by the foreign key; their customer's row is locked first, as by every other write. */
    private static final String REMOVE = """
            delete from clientele_customer
            where shop_id = ? and id = ? and version = ?""";

    /** Adds up in the database, and only to what can be kept: the sum is compared before it is cut to the column. */
    private static final String ADD_SALES = """
            update clientele_customer
            set sales = sales + ?
            where shop_id = ? and id = ? and sales + ? > -1000000000000000000 and sales + ? < 1000000000000000000""";

    /** One statement: under repeatable read a select after the lock would show the sales as they were before it. */
    private static final String LOCK_SALES =
            "select sales from clientele_customer where shop_id = ? and id = ? for update";

    private static final String SET_SALES = """
            update clientele_customer
            set sales = ?
            where shop_id = ? and id = ?""";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcCustomers(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public CustomerId nextId() {
        return new CustomerId(transactions.with(session -> new Ids(session, SEQUENCE).next()));
    }

    @Override
    public void add(Customer customer) {
        transactions.with(session -> {
            new CustomerWriter(session, shop).add(List.of(new StoredCustomer(customer, CustomerActivity.NONE)));
            return true;
        });
    }

    @Override
    public Customer update(Customer customer, Instant at) {
        return transactions.with(session -> {
            StoredCustomer stored = new StoredCustomer(customer, CustomerActivity.NONE);
            require(session, new CustomerWriter(session, shop).update(stored, at), customer.id(), customer.version());
            return Restore.written(customer, at);
        });
    }

    @Override
    public void remove(CustomerId id, long version) {
        transactions.with(session -> {
            int touched = session.update(
                    REMOVE,
                    parameters -> parameters.number(shop).number(id.value()).number(version));
            require(session, touched, id, version);
            return true;
        });
    }

    @Override
    public void addSales(CustomerId id, Money amount) {
        transactions.with(session -> {
            BigDecimal sum = amount.amount();
            int touched = session.update(
                    ADD_SALES,
                    parameters -> parameters
                            .decimal(sum)
                            .number(shop)
                            .number(id.value())
                            .decimal(sum)
                            .decimal(sum));
            return touched > 0 || setSales(session, id, lockedSales(session, id).plus(amount));
        });
    }

    /** Where nothing was added there is no such customer, or the sum is too large, unless it was just changed. */
    private Money lockedSales(Session session, CustomerId id) {
        return session.one(
                        LOCK_SALES,
                        parameters -> parameters.number(shop).number(id.value()),
                        row -> Money.of(row.decimal()))
                .orElseThrow(() -> new NotFoundException("customer", id.value()));
    }

    @Override
    public void setSales(CustomerId id, Money amount) {
        transactions.with(session -> setSales(session, id, amount));
    }

    /** Some drivers count only rows in which something changed. */
    private boolean setSales(Session session, CustomerId id, Money amount) {
        int touched = session.update(
                SET_SALES,
                parameters -> parameters.decimal(amount.amount()).number(shop).number(id.value()));
        if (touched == 0) {
            CustomerLock.require(session, shop, id);
        }
        return true;
    }

    private void require(Session session, int touched, CustomerId id, long version) {
        new Versions(session, "customer", VERSION).require(touched, shop, id.value(), version);
    }

    @Override
    public Optional<StoredCustomer> find(CustomerId id) {
        return transactions.with(
                session -> new CustomerReader(session, shop).byId(id).stream().findFirst());
    }

    @Override
    public Optional<StoredCustomer> findByEmail(EmailAddress email) {
        return transactions.with(session ->
                new CustomerReader(session, shop).byEmail(email).stream().findFirst());
    }
}
