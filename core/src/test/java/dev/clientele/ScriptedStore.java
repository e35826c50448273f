package dev.clientele;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRepository;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.settings.Settings;
import dev.clientele.store.InMemoryStore;
import dev.clientele.store.ShopRecord;
import dev.clientele.store.ShopRepository;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A store without bulk intake in which somebody else is always a step ahead, as a test says. */
final class ScriptedStore extends ForwardingStore {
    /** Ids that the sequence gives first. */
    final Deque<CustomerId> nextIds = new ArrayDeque<>();

    /** How often the shop's record is not there yet when it is looked for. */
    int searchesInVain;

    /** How many updates come too late. */
    int updatesTooLate;

    /** How many changes of the settings come too late. */
    int settingsTooLate;

    /** What somebody else does just before an update. */
    final Deque<Runnable> beforeUpdates = new ArrayDeque<>();

    ScriptedStore() {
        super(new InMemoryStore());
    }

    @Override
    public ShopRepository shop() {
        ShopRepository shop = super.shop();
        return new ShopRepository() {
            @Override
            public Optional<ShopRecord> find() {
                return searchesInVain-- > 0 ? Optional.empty() : shop.find();
            }

            @Override
            public void add(ShopRecord made) {
                shop.add(made);
            }

            @Override
            public Settings update(Settings settings) {
                if (settingsTooLate-- > 0) {
                    throw new StaleVersionException(
                            "settings record of shop", 1, settings.version(), settings.version() + 1);
                }
                return shop.update(settings);
            }

            @Override
            public boolean markDemo() {
                return shop.markDemo();
            }
        };
    }

    @Override
    public CustomerRepository customers() {
        return new Ahead(super.customers());
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
            if (!beforeUpdates.isEmpty()) {
                beforeUpdates.remove().run();
            }
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
        public void addSales(CustomerId id, Money amount) {
            customers.addSales(id, amount);
        }

        @Override
        public void setSales(CustomerId id, Money amount) {
            customers.setSales(id, amount);
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
