package dev.clientele;

import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * The customers' permissions for the newsletter and for offers of partners, on record. Thread-safe; a use is one transaction.
 *
 * <p>Whatever changes a permission, here or by an edit or an import, adds an entry to the customer's history, with who and when.
 */
public final class CustomerConsents {
    /** The most entries of a history that are given at once. */
    public static final int MAX_HISTORY = 1_000;

    private final Workplace workplace;
    private final Customers customers;
    private final CustomerDesk desk;

    CustomerConsents(Workplace workplace, Customers customers) {
        this.workplace = workplace;
        this.customers = customers;
        this.desk = new CustomerDesk(workplace);
    }

    /**
     * Records that a customer gave permission.
     *
     * @param id which customer
     * @param purpose the newsletter, or offers of partners
     * @param evidence who gave it, when and how; without it there is no permission
     * @return what is stored now
     * @throws NotFoundException if there is no such customer
     */
    public Customer grant(CustomerId id, Purpose purpose, ConsentEvidence evidence) {
        return desk.change(id, customer -> customer.consented(purpose, Consent.granted(evidence)))
                .now();
    }

    /**
     * Takes a permission back, which is as easy as that and needs no reason.
     *
     * @param id which customer
     * @param purpose the newsletter, or offers of partners
     * @return what is stored now; the customer as it was if that was taken back already. Where nobody asked before, the
     *     customer's No is kept, so that no import grants it
     * @throws NotFoundException if there is no such customer
     */
    public Customer withdraw(CustomerId id, Purpose purpose) {
        return customers.withdraw(id, purpose);
    }

    /**
     * What became of a customer's permissions over time.
     *
     * @param id which customer
     * @return the latest 1,000 entries, newest first
     * @throws NotFoundException if there is no such customer
     */
    public List<ConsentChange> history(CustomerId id) {
        return workplace.transaction(() -> {
            Customer customer = desk.get(id);
            return workplace.store().consents().of(customer.id(), MAX_HISTORY);
        });
    }

    /**
     * Whom mail may be sent to now: the enabled customers with an account and a permission that is granted. For newsletter and partner
     * modules. Ask anew for each mailing: a list of yesterday holds people who withdrew since.
     *
     * @param purpose the newsletter, or offers of partners
     * @return their rows by id, read from the store as they are taken; the stream need not be closed
     */
    public Stream<CustomerRow> consenting(Purpose purpose) {
        return customers.stream(CustomerQuery.all().enabledOnly().consenting(purpose));
    }
}
