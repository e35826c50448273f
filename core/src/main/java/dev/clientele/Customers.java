package dev.clientele;

import dev.clientele.consent.Consent;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.customer.DefaultGroupException;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.customer.WithdrawnSinceException;
import dev.clientele.event.Event;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.query.CustomerListing;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.InvalidQueryException;
import dev.clientele.query.Page;
import dev.clientele.query.SearchWords;
import dev.clientele.settings.Settings;
import dev.clientele.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shop's customers: register, edit, find, list, search, remove. Thread-safe; a use is one transaction.
 *
 * <p>While the shop's B2B mode is off, what is known of customers as companies is hidden here, and kept.
 */
public final class Customers {
    private final Workplace workplace;
    private final Store store;
    private final CustomerDesk desk;
    private final CustomerListing listing;

    Customers(Workplace workplace, CustomerListing listing) {
        this.workplace = workplace;
        this.store = workplace.store();
        this.desk = new CustomerDesk(workplace);
        this.listing = listing;
    }

    Customers actingAs(Actor actor) {
        return new Customers(workplace.actingAs(actor), listing);
    }

    /**
     * Says everything that keeps a draft from being registered, without storing anything. Whether its e-mail address is free
     * and may register, and whether its groups and title exist, shows only when it is handed in. What the shop demands of
     * customers is not demanded of staff, see {@link Clientele#actingAs}.
     *
     * @param draft what somebody filled in
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> check(CustomerDraft draft) {
        return desk.problemsOfRegistration(draft, workplace.settings());
    }

    /**
     * Says everything that keeps a draft from being a guest: like {@link #check}, but without the fields that are demanded of
     * who creates an account.
     *
     * @param draft what somebody filled in
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> checkGuest(CustomerDraft draft) {
        return desk.problemsOfGuest(draft, workplace.settings());
    }

    /**
     * Says everything that keeps a draft from being the next state of a customer. What was wrong before and is not changed is
     * let be, and what is demanded of who creates an account is not demanded here.
     *
     * @param read the snapshot that the draft was made from
     * @param draft what somebody filled in
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> checkEdit(Customer read, CustomerDraft draft) {
        return desk.problemsOfEdit(read, draft, workplace.settings());
    }

    /**
     * Makes a new customer with an account.
     *
     * @param draft what somebody filled in
     * @return what is stored
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws EmailTakenException if the address belongs to another customer
     * @throws EmailBlockedException if the address may not register again
     * @throws NotFoundException if one of the groups or the title does not exist
     */
    public Customer register(CustomerDraft draft) {
        InvalidDraftException.requireNone("customer", check(draft));
        return desk.registered(draft);
    }

    /**
     * Makes a new guest: a customer without an account. Others may have the same address, guests and one customer.
     *
     * @param draft what somebody filled in; without groups it gets the built-in group Guest
     * @return what is stored
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws NotFoundException if one of the groups or the title does not exist
     */
    public Customer addGuest(CustomerDraft draft) {
        InvalidDraftException.requireNone("customer", checkGuest(draft));
        return desk.added(id -> Customer.guest(id, draft, workplace.builtIns().guest(), workplace.now()));
    }

    /**
     * Gives a guest an account: out of the group Guest, into the group Customer. Other guests with the same address stay what
     * they are; nothing is ever merged by itself.
     *
     * @param guest which guest
     * @return what is stored now; the customer as it was if there is an account already
     * @throws InvalidDraftException if the shop demands of its customers what this one lacks; staff are not held to it
     * @throws EmailTakenException if a customer with an account has the address
     * @throws EmailBlockedException if the address may not register again
     * @throws NotFoundException if there is no such guest
     */
    public Customer turnIntoCustomer(CustomerId guest) {
        BuiltIns builtIns = workplace.builtIns();
        return desk.change(guest, stored -> {
                    if (stored.isGuest()) {
                        desk.requireWhatIsDemanded(stored, workplace.settings());
                    }
                    return stored.turnIntoCustomer(builtIns.guest(), builtIns.customer());
                })
                .now();
    }

    /**
     * Changes a customer to what a draft says; a draft that changes nothing writes nothing.
     *
     * @param read the snapshot that the draft was made from
     * @param draft the customer as it shall be
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws StaleVersionException if somebody else changed the customer meanwhile
     * @throws EmailTakenException if the address belongs to another customer
     * @throws EmailBlockedException if the address is another one now and may not register again
     * @throws WithdrawnSinceException if it holds a permission that the customer took back after giving it
     * @throws NotFoundException if the customer, one of the groups or the title does not exist
     */
    public Customer edit(Customer read, CustomerDraft draft) {
        return edit(read.id(), read.version(), draft);
    }

    /**
     * Changes a customer to what a draft says; for web forms, which carry the id and the version along. A permission about
     * which the draft says nothing counts as taken back, if it was given.
     *
     * @param id which customer
     * @param version the version that the form was filled from
     * @param draft the customer as it shall be
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws StaleVersionException if somebody else changed the customer meanwhile
     * @throws EmailTakenException if the address belongs to another customer
     * @throws EmailBlockedException if the address is another one now and may not register again
     * @throws WithdrawnSinceException if it holds a permission that the customer took back after giving it
     * @throws NotFoundException if the customer, one of the groups or the title does not exist
     */
    public Customer edit(CustomerId id, long version, CustomerDraft draft) {
        return workplace.transaction(() -> {
            Settings settings = workplace.settings();
            Customer stored = desk.get(id, settings);
            desk.requireVersion(stored, version);
            InvalidDraftException.requireNone("customer", desk.problemsOfEdit(stored, draft, settings));
            Customer next = desk.remembering(
                    stored, stored.edited(draft, workplace.builtIns().of(stored)));
            return next.equals(stored) ? stored : desk.written(stored, next);
        });
    }

    /**
     * Stores the next snapshot of a customer, made by the verbs of {@link Customer}.
     *
     * @param next for example {@code customer.join(group)}
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with what changed, or that a guest lacks who got an account
     * @throws StaleVersionException if somebody else changed the customer meanwhile
     * @throws EmailTakenException if a guest got an account and the address belongs to another customer
     * @throws EmailBlockedException if a guest got an account and the address may not register again
     * @throws WithdrawnSinceException if it holds a permission that the customer took back after giving it
     * @throws NotFoundException if the customer or one of the groups does not exist
     */
    public Customer update(Customer next) {
        return workplace.transaction(() -> {
            Settings settings = workplace.settings();
            Customer stored = desk.get(next.id(), settings);
            desk.requireVersion(stored, next.version());
            InvalidDraftException.requireNone("customer", desk.problemsOfEdit(stored, next.draft(), settings));
            if (stored.isGuest() && !next.isGuest()) {
                desk.requireWhatIsDemanded(next, settings);
            }
            return desk.written(stored, desk.remembering(stored, next));
        });
    }

    /**
     * Switches an account on, whatever else somebody changes at the same time.
     *
     * @param id which customer
     * @return what is stored now
     * @throws NotFoundException if there is no such customer
     */
    public Customer enable(CustomerId id) {
        return desk.change(id, Customer::enable).now();
    }

    /**
     * Switches an account off, whatever else somebody changes at the same time.
     *
     * @param id which customer
     * @return what is stored now
     * @throws NotFoundException if there is no such customer
     */
    public Customer disable(CustomerId id) {
        return desk.change(id, Customer::disable).now();
    }

    /**
     * Takes a permission back, which needs no reason. There is no opposite: to grant one takes evidence.
     *
     * @param id which customer
     * @param purpose the newsletter, or offers of partners
     * @return what is stored now; the customer as it was if that was taken back within the last day. Where nobody asked before,
     *     the customer's No is kept, so that no import grants it
     * @throws NotFoundException if there is no such customer
     */
    public Customer withdraw(CustomerId id, Purpose purpose) {
        return workplace.transaction(() -> {
            new TokenDesk(workplace).endConfirmations(id, purpose);
            return desk.change(id, customer -> withdrawn(customer, purpose)).now();
        });
    }

    /** A No that is said again counts from then on, once a day at most, so that no link fills the history. */
    private Customer withdrawn(Customer customer, Purpose purpose) {
        Instant now = workplace.now();
        boolean isOld = customer.consents().of(purpose) instanceof Consent.Withdrawn before
                && before.at().isBefore(now.minus(Duration.ofDays(1)));
        return isOld
                ? customer.consented(purpose, Consent.withdrawn(workplace.actor(), now))
                : customer.withdraw(purpose, workplace.actor(), now);
    }

    /**
     * Puts a customer into a group, whatever else somebody changes at the same time.
     *
     * @param id which customer
     * @param group the group
     * @return what is stored now
     * @throws NotFoundException if there is no such customer or group
     */
    public Customer join(CustomerId id, GroupId group) {
        return desk.change(id, customer -> customer.join(group)).now();
    }

    /**
     * Takes a customer out of a group, whatever else somebody changes at the same time.
     *
     * @param id which customer
     * @param group the group
     * @return what is stored now
     * @throws DefaultGroupException if it is the customer's default group: prefer another one first
     * @throws NotFoundException if there is no such customer
     */
    public Customer leave(CustomerId id, GroupId group) {
        return desk.change(id, customer -> customer.leave(group)).now();
    }

    /**
     * Makes a group a customer's default group, whose discount holds, whatever else somebody changes at the same time.
     *
     * @param id which customer
     * @param group the group, which the customer joins if need be
     * @return what is stored now
     * @throws NotFoundException if there is no such customer or group
     */
    public Customer preferGroup(CustomerId id, GroupId group) {
        return desk.change(id, customer -> customer.preferGroup(group)).now();
    }

    /**
     * Several customers at once, for the boxes that are ticked in a list.
     *
     * @param ids which customers, 1,000 at most
     * @return what can be done with them
     * @throws IllegalArgumentException if there are more
     */
    public SelectedCustomers selected(Collection<CustomerId> ids) {
        return new SelectedCustomers(this, workplace, desk, ids);
    }

    /**
     * Finds a customer.
     *
     * @param id the id
     * @return the customer, if there is one
     */
    public Optional<Customer> find(CustomerId id) {
        return workplace.transaction(() -> store.customers().find(id).map(this::shown));
    }

    /**
     * Finds a customer with an account.
     *
     * @param email the address, whatever its case
     * @return the customer, if there is one
     */
    public Optional<Customer> findByEmail(EmailAddress email) {
        return workplace.transaction(() -> store.customers().findByEmail(email).map(this::shown));
    }

    private Customer shown(StoredCustomer stored) {
        return desk.shown(stored.customer());
    }

    /**
     * Gives a customer that must be there.
     *
     * @param id the id
     * @return the customer
     * @throws NotFoundException if there is no such customer
     */
    public Customer get(CustomerId id) {
        return workplace.transaction(() -> desk.get(id));
    }

    /**
     * What happens around a customer: sales, the last visit and where it came from.
     *
     * @param id the customer's id
     * @return the activity
     * @throws NotFoundException if there is no such customer
     */
    public CustomerActivity activity(CustomerId id) {
        return workplace.transaction(() -> workplace.stored(id)).activity();
    }

    /**
     * One page of the list.
     *
     * @param query which customers, in which order, which page
     * @return the page
     * @throws InvalidQueryException if the query's cursor is not of this shop and order
     */
    public Page<CustomerRow> list(CustomerQuery query) {
        return listing.page(query.inB2bMode(workplace.settings().isB2b()));
    }

    /**
     * All customers of a list, read from the store as they are taken; it holds nothing open and need not be closed.
     *
     * @param query which customers, in which order; its size is of no account
     * @return the rows in order
     * @throws InvalidQueryException if the query's cursor is not of this shop and order
     */
    public Stream<CustomerRow> stream(CustomerQuery query) {
        return listing.stream(query.inB2bMode(workplace.settings().isB2b()));
    }

    /**
     * What the search box finds: every word must begin a word of the customer's names or e-mail address (in B2B mode also of
     * the company), or be the id. So "jo do" finds John DOE, and "zoe" finds Zoë. A text that is an internet address finds those
     * besides whose last visit came from there. Guests are left out.
     *
     * @param text what was typed; at most 200 characters and ten words
     * @return the first page of 50, by last name, first name, id; for more, list {@code CustomerQuery.all().matching(…)}
     * @throws InvalidQueryException if the text is too long
     */
    public Page<CustomerRow> search(String text) {
        return list(CustomerQuery.all().matching(SearchWords.of(text)).sortedBy(CustomerSort.LAST_NAME));
    }

    /**
     * Says what removing a customer will do, to be shown before it is confirmed with {@link #remove}.
     *
     * @param id which customer
     * @return the plan
     * @throws NotFoundException if there is no such customer
     */
    public CustomerRemovalPlan planRemoval(CustomerId id) {
        return workplace.transaction(() -> desk.planRemoval(id));
    }

    /**
     * Removes a customer for good, with everything that is kept of it. The address can register again.
     *
     * @param plan what {@link #planRemoval} said
     * @throws StalePlanException if the customer changed since, or the number of notes; nothing is done then
     * @throws NotFoundException if the customer is gone already
     */
    public void remove(CustomerRemovalPlan plan) {
        desk.withPlan(plan, () -> desk.removed(plan));
    }

    /**
     * Removes a customer for good and keeps the address from registering again. All that stays is a keyed hash of the address.
     * The key is in the shop's record, in the same store: who has both can find out whether an address that he knows was
     * blocked, and nothing else.
     *
     * @param plan what {@link #planRemoval} said
     * @throws StalePlanException if the customer changed since, or the number of notes; nothing is done then
     * @throws NotFoundException if the customer is gone already
     */
    public void removeAndBlock(CustomerRemovalPlan plan) {
        desk.withPlan(plan, () -> desk.removedAndBlocked(plan, () -> {}));
    }

    /**
     * Whether an address is kept from registering.
     *
     * @param email any address
     * @return true after {@link #removeAndBlock}
     */
    public boolean isBlocked(EmailAddress email) {
        return workplace.transaction(() -> desk.isBlocked(email));
    }

    /**
     * Lets an address register again.
     *
     * @param email the address
     * @return false if it was not kept from it
     */
    public boolean unblock(EmailAddress email) {
        return workplace.transaction(() -> {
            boolean removed = store.blockedEmails().remove(desk.hash(email));
            if (removed) {
                workplace.publish(Event.EmailUnblocked::new);
            }
            return removed;
        });
    }
}
