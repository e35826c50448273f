package dev.clientele.jdbc;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.intake.BulkCustomers;
import dev.clientele.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Many customers of one shop at once. */
final class JdbcBulk implements BulkCustomers {
    private final JdbcTransactions transactions;
    private final int shop;

    JdbcBulk(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public List<StoredCustomer> findByEmails(Collection<EmailAddress> emails) {
        return emails.isEmpty()
                ? List.of()
                : transactions.with(session -> new CustomerReader(session, shop).byEmails(emails));
    }

    @Override
    public List<StoredCustomer> findByIds(Collection<CustomerId> ids) {
        return ids.isEmpty() ? List.of() : transactions.with(session -> new CustomerReader(session, shop).byIds(ids));
    }

    @Override
    public List<CustomerId> nextIds(int count) {
        return transactions.with(session -> new Ids(session, JdbcCustomers.SEQUENCE)
                .next(count).stream().map(CustomerId::new).toList());
    }

    @Override
    public void raiseIdsPast(CustomerId highest) {
        transactions.with(session -> {
            new Ids(session, JdbcCustomers.SEQUENCE).raisePast(highest.value());
            return true;
        });
    }

    @Override
    public void addAll(List<StoredCustomer> customers) {
        if (!customers.isEmpty()) {
            transactions.with(session -> {
                new CustomerWriter(session, shop).add(customers);
                return true;
            });
        }
    }

    @Override
    public void updateAll(List<StoredCustomer> customers, Set<CustomerId> withSales, Instant at) {
        if (!customers.isEmpty()) {
            transactions.with(session -> {
                new CustomerWriter(session, shop)
                        .updateWithActivity(customers, withSales, at)
                        .ifPresent(customer -> {
                            session.fail();
                            throw stale(session, customer);
                        });
                return true;
            });
        }
    }

    /** Who is gone counts as changed meanwhile, to version 0. */
    private StaleVersionException stale(Session session, Customer customer) {
        long id = customer.id().value();
        long found = session.one(
                        JdbcCustomers.VERSION + session.dialect().asOfNow(),
                        parameters -> parameters.number(shop).number(id),
                        Row::number)
                .orElse(0L);
        return new StaleVersionException("customer", id, customer.version(), found);
    }
}
