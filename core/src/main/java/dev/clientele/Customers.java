package dev.clientele;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.customer.DraftCheck;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.DraftValidator;
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
import dev.clientele.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The shop's customers: register, edit, find, list, search, remove. Thread-safe; a use is one transaction. */
public final class Customers {
    private static final int ATTEMPTS = 5;

    private final Store store;
    private final ClienteleOptions options;
    private final DraftCheck drafts;
    private final CustomerListing listing;
    private final GroupId customerGroup;

    Customers(
            Store store,
            ClienteleOptions options,
            DraftValidator validator,
            CustomerListing listing,
            GroupId customerGroup) {
        this.store = store;
        this.options = options;
        this.drafts = new DraftCheck(validator);
        this.listing = listing;
        this.customerGroup = customerGroup;
    }

    /**
     * Says everything that is wrong with a draft, without storing anything. Whether its e-mail address is free shows only
     * when it is handed in.
     *
     * @param draft what somebody filled in
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> check(CustomerDraft draft) {
        return drafts.problems(draft, options.names(), options.language());
    }

    /**
     * Makes a new customer.
     *
     * @param draft what somebody filled in
     * @return what is stored
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws EmailTakenException if the address belongs to another customer
     * @throws NotFoundException if one of the groups or the title does not exist
     */
    public Customer register(CustomerDraft draft) {
        drafts.require(draft, options.names(), options.language());
        for (int attempt = 1; ; attempt++) {
            try {
                return store.transactions().required(() -> added(draft));
            } catch (IdTakenException takenByAnImport) {
                if (attempt == ATTEMPTS) {
                    throw takenByAnImport;
                }
            }
        }
    }

    private Customer added(CustomerDraft draft) {
        CustomerId id = store.customers().nextId();
        Customer customer =
                Customer.of(id, draft, customerGroup, options.clock().instant());
        store.customers().add(customer);
        return customer;
    }

    /**
     * Changes a customer to what a draft says.
     *
     * @param read the snapshot that the draft was made from
     * @param draft the customer as it shall be
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws StaleVersionException if somebody else changed the customer meanwhile
     * @throws EmailTakenException if the address belongs to another customer
     * @throws NotFoundException if the customer, one of the groups or the title does not exist
     */
    public Customer edit(Customer read, CustomerDraft draft) {
        return edit(read.id(), read.version(), draft);
    }

    /**
     * Changes a customer to what a draft says; for web forms, which carry the id and the version along.
     *
     * @param id which customer
     * @param version the version that the form was filled from
     * @param draft the customer as it shall be
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws StaleVersionException if somebody else changed the customer meanwhile
     * @throws EmailTakenException if the address belongs to another customer
     * @throws NotFoundException if the customer, one of the groups or the title does not exist
     */
    public Customer edit(CustomerId id, long version, CustomerDraft draft) {
        drafts.require(draft, options.names(), options.language());
        return store.transactions().required(() -> {
            Customer stored = get(id);
            if (stored.version() != version) {
                throw new StaleVersionException("customer", id.value(), version, stored.version());
            }
            return written(stored.edited(draft, customerGroup));
        });
    }

    /**
     * Stores the next snapshot of a customer, made by the verbs of {@link Customer}.
     *
     * @param next for example {@code customer.join(group)}
     * @return what is stored now
     * @throws StaleVersionException if somebody else changed the customer meanwhile
     * @throws NotFoundException if the customer or one of the groups does not exist
     */
    public Customer update(Customer next) {
        return store.transactions().required(() -> written(next));
    }

    /**
     * Switches an account on, whatever else somebody changes at the same time.
     *
     * @param id which customer
     * @return what is stored now
     * @throws NotFoundException if there is no such customer
     */
    public Customer enable(CustomerId id) {
        return change(id, Customer::enable);
    }

    /**
     * Switches an account off, whatever else somebody changes at the same time.
     *
     * @param id which customer
     * @return what is stored now
     * @throws NotFoundException if there is no such customer
     */
    public Customer disable(CustomerId id) {
        return change(id, Customer::disable);
    }

    private Customer change(CustomerId id, UnaryOperator<Customer> verb) {
        for (int attempt = 1; ; attempt++) {
            try {
                return store.transactions().required(() -> {
                    Customer stored = get(id);
                    Customer next = verb.apply(stored);
                    return next.equals(stored) ? stored : written(next);
                });
            } catch (StaleVersionException meanwhile) {
                if (attempt == ATTEMPTS) {
                    throw meanwhile;
                }
            }
        }
    }

    private Customer written(Customer next) {
        return store.customers().update(next, options.clock().instant());
    }

    /**
     * Finds a customer.
     *
     * @param id the id
     * @return the customer, if there is one
     */
    public Optional<Customer> find(CustomerId id) {
        return stored(id).map(StoredCustomer::customer);
    }

    /**
     * Finds a customer.
     *
     * @param email the address, whatever its case
     * @return the customer, if there is one
     */
    public Optional<Customer> findByEmail(EmailAddress email) {
        return store.transactions()
                .required(() -> store.customers().findByEmail(email))
                .map(StoredCustomer::customer);
    }

    /**
     * Gives a customer that must be there.
     *
     * @param id the id
     * @return the customer
     * @throws NotFoundException if there is no such customer
     */
    public Customer get(CustomerId id) {
        return find(id).orElseThrow(() -> new NotFoundException("customer", id.value()));
    }

    /**
     * What happens around a customer: sales and the last visit.
     *
     * @param id the customer's id
     * @return the activity
     * @throws NotFoundException if there is no such customer
     */
    public CustomerActivity activity(CustomerId id) {
        return stored(id)
                .map(StoredCustomer::activity)
                .orElseThrow(() -> new NotFoundException("customer", id.value()));
    }

    private Optional<StoredCustomer> stored(CustomerId id) {
        return store.transactions().required(() -> store.customers().find(id));
    }

    /**
     * One page of the list.
     *
     * @param query which customers, in which order, which page
     * @return the page
     * @throws InvalidQueryException if the query's cursor is not of this shop and order
     */
    public Page<CustomerRow> list(CustomerQuery query) {
        return listing.page(query);
    }

    /**
     * All customers of a list, read from the store as they are taken; it holds nothing open and need not be closed.
     *
     * @param query which customers, in which order; its size is of no account
     * @return the rows in order
     * @throws InvalidQueryException if the query's cursor is not of this shop and order
     */
    public Stream<CustomerRow> stream(CustomerQuery query) {
        return listing.stream(query);
    }

    /**
     * What the search box finds: every word must begin a word of the customer's names or e-mail address, or be the id. So
     * "jo do" finds John DOE, and "zoe" finds Zoë.
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
        return CustomerRemovalPlan.of(get(id));
    }

    /**
     * Removes a customer for good.
     *
     * @param plan what {@link #planRemoval} said
     * @throws StalePlanException if the customer changed since; nothing is done then
     * @throws NotFoundException if the customer is gone already
     */
    public void remove(CustomerRemovalPlan plan) {
        store.transactions().required(() -> {
            CustomerRemovalPlan found = planRemoval(plan.customer());
            if (!found.equals(plan)) {
                throw new StalePlanException(plan.text(), found.text());
            }
            store.customers().remove(plan.customer(), plan.version());
            return plan;
        });
    }
}
