package dev.clientele;

import dev.clientele.account.TokenMail;
import dev.clientele.account.TokenRefusedException;
import dev.clientele.account.TokenUse;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.IpAddress;
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
    private final TokenDesk tokens;

    CustomerConsents(Workplace workplace, Customers customers) {
        this.workplace = workplace;
        this.customers = customers;
        this.desk = new CustomerDesk(workplace);
        this.tokens = new TokenDesk(workplace);
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
     * Asks a customer to confirm a permission by following a link in a mail (double opt-in). Nothing is granted until then.
     *
     * @param id which customer
     * @param purpose the newsletter, or offers of partners
     * @param asked how, when and by whom the permission was asked for
     * @return what the host has to mail; the link leads to {@link #confirm}
     * @throws NotFoundException if there is no such customer
     */
    public TokenMail request(CustomerId id, Purpose purpose, ConsentEvidence asked) {
        return workplace.transaction(() -> tokens.issue(
                desk.get(id),
                new TokenUse.ConfirmingConsent(purpose, asked),
                workplace.accounts().confirmWithin()));
    }

    /**
     * Records a permission that the customer confirmed; its evidence tells how it was asked for, and when and from where it was
     * confirmed. Withdrawing the permission after it was asked for ends the link.
     *
     * @param token what the link carried
     * @param ip where it was followed from
     * @return what is stored now
     * @throws TokenRefusedException if the token was never given out, was used, has expired, was mailed to an address that is
     *     another one now, or the customer has said No since
     */
    public Customer confirm(String token, IpAddress ip) {
        return workplace.transaction(() -> {
            TokenDesk.Found found = tokens.find(token);
            if (!(found.token().use() instanceof TokenUse.ConfirmingConsent asked)
                    || isWithdrawnSince(found.customer(), asked)) {
                throw new TokenRefusedException();
            }
            ConsentEvidence evidence = asked.asked().confirmedByMail(workplace.now(), ip);
            Customer now = grant(found.customer().id(), asked.purpose(), evidence);
            tokens.take(found.token());
            return now;
        });
    }

    private static boolean isWithdrawnSince(Customer customer, TokenUse.ConfirmingConsent asked) {
        return customer.consents().of(asked.purpose()) instanceof Consent.Withdrawn withdrawn
                && withdrawn.at().isAfter(asked.asked().at());
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
