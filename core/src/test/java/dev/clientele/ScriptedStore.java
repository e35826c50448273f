package dev.clientele;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRepository;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupRepository;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.kernel.Transactions;
import dev.clientele.query.CustomerDirectory;
import dev.clientele.store.InMemoryStore;
import dev.clientele.store.ShopRecord;
import dev.clientele.store.ShopRepository;
import dev.clientele.store.Store;
import dev.clientele.title.SocialTitleRepository;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A store without bulk intake in which somebody else is always a step ahead, as a test says. */
final class ScriptedStore implements Store {
    /** Ids that the sequence gives first. */
    final Deque<CustomerId> nextIds = new ArrayDeque<>();

    /** How often the shop's record is not there yet when it is looked for. */
    int searchesInVain;

    /** How many updates come too late. */
    int updatesTooLate;

    private final InMemoryStore store = new InMemoryStore();

    @Override
    public ShopRepository shop() {
        return new ShopRepository() {
            @Override
            public Optional<ShopRecord> find() {
                return searchesInVain-- > 0 ? Optional.empty() : store.shop().find();
            }

            @Override
            public void add(ShopRecord shop) {
                store.shop().add(shop);
            }
        };
    }

    @Override
    public CustomerRepository customers() {
        return new Ahead(store.customers());
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

    private final class Ahead implements CustomerRepository {
        private final CustomerRepository customers;

        Ahead(CustomerRepository customers) {
            this.customers = customers;
        }

        @Override
        public CustomerId nextId() {
            return nextIds.isEmpty() ? customers.nextId() : nextIds.remove();
        }

        @Override
        public void add(Customer customer) {
            customers.add(customer);
        }

        @Override
        public Customer update(Customer customer, Instant at) {
            if (updatesTooLate-- > 0) {
                throw new StaleVersionException(
                        "customer", customer.id().value(), customer.version(), customer.version() + 1);
            }
            return customers.update(customer, at);
        }

        @Override
        public void remove(CustomerId id, long version) {
            customers.remove(id, version);
        }

        @Override
        public Optional<StoredCustomer> find(CustomerId id) {
            return customers.find(id);
        }

        @Override
        public Optional<StoredCustomer> findByEmail(EmailAddress email) {
            return customers.findByEmail(email);
        }
    }
}
