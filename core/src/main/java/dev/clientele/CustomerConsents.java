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
import dev.clientele.customer.WithdrawnSinceException;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import java.util.List;
import java.util.Optional;
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
     * @throws WithdrawnSinceException if the customer took it back after the evidence says it was given
     * @throws NotFoundException if there is no such customer
     */
    public Customer grant(CustomerId id, Purpose purpose, ConsentEvidence evidence) {
        return desk.change(id, customer -> {
                    Consent granted = Consent.granted(evidence);
                    WithdrawnSinceException.requireNoLaterNo(customer, purpose, granted);
                    return customer.consented(purpose, granted);
                })
                .now();
    }

    /** Who follows a link that was mailed acts in person, whatever the host said of who acts. */
    private CustomerConsents inPerson() {
        return new CustomerConsents(workplace.actingAs(Actor.customer()), customers.actingAs(Actor.customer()));
    }

    /**
     * Asks a customer to confirm a permission by following a link in a mail (double opt-in). Nothing is granted until then, and a
     * link that was mailed for the same purpose before ends. How often a visitor may have such a mail sent is for the host to
     * limit.
     *
     * @param id which customer
     * @param purpose the newsletter, or offers of partners
     * @param asked how, when and by whom the permission was asked for
     * @return what the host has to mail; the link leads to {@link #confirm}
     * @throws NotFoundException if there is no such customer
     */
    public TokenMail request(CustomerId id, Purpose purpose, ConsentEvidence asked) {
        return workplace.transaction(() -> {
            tokens.endConfirmations(id, purpose);
            return tokens.issue(
                    desk.get(id),
                    new TokenUse.ConfirmingConsent(purpose, asked, workplace.now()),
                    workplace.accounts().confirmWithin());
        });
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
        try {
            return workplace.transaction(() -> confirmed(token, ip));
        } catch (NotFoundException gone) {
            throw new TokenRefusedException();
        }
    }

    /** The token first, as withdrawing does: so one of two that come at once sees what the other did. */
    private Customer confirmed(String token, IpAddress ip) {
        TokenDesk.Found found = tokens.find(token);
        TokenUse.ConfirmingConsent asked = asked(found).orElseThrow(TokenRefusedException::new);
        tokens.take(found.token());
        ConsentEvidence evidence = asked.asked().confirmedByMail(workplace.now(), ip);
        return inPerson()
                .desk
                .change(found.customer().id(), customer -> confirmed(customer, found, asked, evidence))
                .now();
    }

    /** Looks again: the customer as it is written may be another one than when the token was found. */
    private Customer confirmed(
            Customer customer, TokenDesk.Found found, TokenUse.ConfirmingConsent asked, ConsentEvidence evidence) {
        if (!tokens.isGood(found, customer) || !isStillAsked(customer, asked)) {
            throw new TokenRefusedException();
        }
        return customer.consented(asked.purpose(), Consent.granted(evidence));
    }

    private static Optional<TokenUse.ConfirmingConsent> asked(TokenDesk.Found found) {
        return found.token().use() instanceof TokenUse.ConfirmingConsent asked ? Optional.of(asked) : Optional.empty();
    }

    /** A No that came later is the last word. */
    private static boolean isStillAsked(Customer customer, TokenUse.ConfirmingConsent asked) {
        return !(customer.consents().of(asked.purpose()) instanceof Consent.Withdrawn withdrawn
                && withdrawn.at().isAfter(asked.requested()));
    }

    /**
     * What a link would confirm, for the page behind it. Ask for a click there: programs that look for bad mail follow links too.
     *
     * @param token what the link carried, any text
     * @return the purpose as long as {@link #confirm} would take the token
     */
    public Optional<Purpose> pending(String token) {
        return workplace.transaction(() -> tokens.ifGood(token)
                .flatMap(found -> asked(found)
                        .filter(asked -> isStillAsked(found.customer(), asked))
                        .map(TokenUse.ConfirmingConsent::purpose)));
    }

    /**
     * Takes a permission back, which is as easy as that and needs no reason.
     *
     * @param id which customer
     * @param purpose the newsletter, or offers of partners
     * @return what is stored now; the customer as it was if that was taken back within the last day. Where nobody asked before,
     *     the customer's No is kept, so that no import grants it
     * @throws NotFoundException if there is no such customer
     */
    public Customer withdraw(CustomerId id, Purpose purpose) {
        return customers.withdraw(id, purpose);
    }

    /**
     * What belongs into the link at the end of each newsletter, behind which the customer withdraws without signing in (also as
     * {@code List-Unsubscribe}, RFC 8058). It is good for ever and any number of times, and for nothing else. Withdraw when the form
     * behind it is sent (POST), not when the link is followed, for programs that look for bad mail follow links too.
     *
     * @param id which customer
     * @param purpose the newsletter, or offers of partners
     * @return letters, digits and hyphens, 100 at most; nobody else can make it
     */
    public String withdrawalToken(CustomerId id, Purpose purpose) {
        return WithdrawalLink.token(id, purpose, workplace.keys().hashing());
    }

    /**
     * Takes a permission back for who followed the link of a {@link #withdrawalToken}.
     *
     * @param token what the link carried, any text
     * @return what is stored now; the customer as it was if that was taken back within the last day
     * @throws TokenRefusedException if it is no such token, or the customer is gone
     */
    public Customer withdraw(String token) {
        WithdrawalLink link = WithdrawalLink.read(token, workplace.keys().hashing());
        try {
            return inPerson().withdraw(link.customer(), link.purpose());
        } catch (NotFoundException gone) {
            throw new TokenRefusedException();
        }
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
