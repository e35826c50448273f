package dev.clientele.jdbc;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRepository;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.store.Restore;
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
