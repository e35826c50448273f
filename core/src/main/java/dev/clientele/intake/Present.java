package dev.clientele.intake;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored customers whom the rows of a chunk may be about, kept true while rows change them. */
final class Present {
    private final Map<CustomerId, StoredCustomer> byId = new HashMap<>();
    private final Map<String, StoredCustomer> byEmail = new HashMap<>();

    static Present of(BulkCustomers bulk, List<IntakeRow.Accepted> rows) {
        Present present = new Present();
        List<EmailAddress> emails = emails(rows);
        List<CustomerId> ids =
                rows.stream().flatMap(row -> row.customer().id().stream()).toList();
        if (!emails.isEmpty()) {
            bulk.findByEmails(emails).forEach(present::add);
        }
        if (!ids.isEmpty()) {
            bulk.findByIds(ids).forEach(present::add);
        }
        return present;
    }

    static List<EmailAddress> emails(List<IntakeRow.Accepted> rows) {
        return rows.stream()
                .flatMap(row -> row.customer().email().stream())
                .map(EmailAddress::new)
                .toList();
    }

    Optional<StoredCustomer> byId(CustomerId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<StoredCustomer> byEmail(EmailAddress email) {
        return Optional.ofNullable(byEmail.get(email.canonical()));
    }

    void changed(StoredCustomer before, StoredCustomer after) {
        if (!before.customer().isGuest()) {
            byEmail.remove(before.customer().email().canonical());
        }
        add(after);
    }

    private void add(StoredCustomer stored) {
        byId.put(stored.customer().id(), stored);
        if (!stored.customer().isGuest()) {
            byEmail.put(stored.customer().email().canonical(), stored);
        }
    }
}
