package dev.clientele.contract;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Money;
import dev.clientele.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Customers by the thousand. */
final class Bulk {
    private Bulk() {}

    /** Adds customers called "Nr 0", "Nr 1", …, whose sales are their numbers. */
    static List<StoredCustomer> fill(Clientele shop, Store store, int count) {
        GroupId group = shop.groups().builtIn(BuiltInGroup.CUSTOMER).id();
        List<StoredCustomer> all = new ArrayList<>();
        for (CustomerId id : store.bulk().nextIds(count)) {
            all.add(stored(id, group, all.size()));
        }
        store.bulk().addAll(all);
        return all;
    }

    static StoredCustomer stored(CustomerId id, GroupId group, int number) {
        CustomerDraft draft = CustomerDraft.of("Nr", "Nr " + number, "nr" + number + "@example.com");
        CustomerActivity activity =
                new CustomerActivity(Money.of("" + number), Optional.of(Samples.EARLIER), Optional.empty());
        return new StoredCustomer(Customer.of(id, draft, group, StoreFixture.NOW), activity);
    }
}
