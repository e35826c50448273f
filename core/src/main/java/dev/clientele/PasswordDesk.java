package dev.clientele;

import dev.clientele.account.Account;
import dev.clientele.account.GuestAccountException;
import dev.clientele.account.StoredPassword;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.event.Event;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Problem;
import dev.clientele.password.NewPassword;
import dev.clientele.password.PasswordHash;
import dev.clientele.settings.Settings;
import java.util.List;

/** Judges, hashes and stores passwords. */
final class PasswordDesk {
    private final Workplace workplace;

    PasswordDesk(Workplace workplace) {
        this.workplace = workplace;
    }

    List<Problem> problems(CharSequence password, CustomerDraft owner, Settings settings) {
        NewPassword chosen = new NewPassword(
                password.toString(),
                settings.passwords(),
                workplace.accounts().hasher(),
                List.of(owner.firstName(), owner.lastName(), owner.email()));
        return workplace.validator().problems(chosen, workplace.language(settings));
    }

    /** Hashes what the rules allow; outside of any transaction of ours, since it takes its time. */
    StoredPassword hashed(CharSequence password, Customer owner) {
        InvalidDraftException.requireNone("password", problems(password, owner.draft(), workplace.settings()));
        return hashed(password);
    }

    StoredPassword hashed(CharSequence password) {
        return new StoredPassword(workplace.accounts().hasher().hash(password), workplace.now());
    }

    StoredPassword takenOver(PasswordHash hash) {
        workplace.accounts().hasher().requireVerifiable(hash);
        return new StoredPassword(hash, workplace.now());
    }

    /** Ends the links to a new password, since there is one now. */
    void store(Account locked, StoredPassword password) {
        workplace.store().credentials().put(locked.customer(), password);
        workplace.store().tokens().endResets(locked.customer());
        publish(locked.customer());
    }

    /** Whom this transaction has added nobody else changes, and nobody has mailed a link. */
    void storeOfSomebodyNew(CustomerId customer, StoredPassword password) {
        workplace.store().credentials().put(customer, password);
        publish(customer);
    }

    /** False where there is one already. */
    boolean storeFirst(CustomerId customer, StoredPassword password) {
        Account locked = lock(customer);
        boolean isFirst = locked.password().isEmpty();
        if (isFirst) {
            store(locked, password);
        }
        return isFirst;
    }

    boolean remove(CustomerId customer) {
        lock(customer);
        workplace.store().tokens().endResets(customer);
        boolean found = workplace.store().credentials().remove(customer);
        if (found) {
            publish(customer);
        }
        return found;
    }

    private void publish(CustomerId customer) {
        workplace.publish((by, at) -> new Event.PasswordChanged(customer, by, at));
    }

    Account find(CustomerId customer) {
        return workplace.store().credentials().find(customer).orElseThrow(() -> missing(customer));
    }

    /** The customer's account as it stands, until the transaction ends. */
    Account lock(CustomerId customer) {
        return workplace.store().credentials().lock(customer).orElseThrow(() -> missing(customer));
    }

    private RuntimeException missing(CustomerId customer) {
        return workplace.store().customers().find(customer).isPresent()
                ? new GuestAccountException(customer)
                : new NotFoundException("customer", customer.value());
    }
}
