package dev.clientele;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.Group;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.Order;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.Section;
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Money;
import dev.clientele.note.Note;
import dev.clientele.title.SocialTitle;
import dev.clientele.visit.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The customer's page: everything the shop knows of one customer at one moment, as the page of PrestaShop 1.6 does that
 * its user guide calls "Klantinformatie bekijken". Immutable.
 *
 * <p>Lists show their top; where one goes on, {@link CustomerHistory} gives the rest.
 */
public final class CustomerView {
    private final Own own;
    private final Hosts hosts;

    /** What the library itself keeps. */
    record Own(
            Instant asOf,
            LocalDate today,
            StoredCustomer stored,
            Optional<SocialTitle> title,
            List<Group> groups,
            Optional<Long> rank,
            Section<HistoryPage<Note>> notes,
            Section<HistoryPage<Visit>> visits) {}

    /** What the host's tables hold. */
    record Hosts(
            Section<OrderTotals> totals,
            Section<HistoryPage<Order>> orders,
            Section<HistoryPage<BoughtProduct>> products,
            Section<HistoryPage<Cart>> carts,
            Section<HistoryPage<Voucher>> vouchers,
            Section<HistoryPage<CustomerMessage>> messages) {}

    CustomerView(Own own, Hosts hosts) {
        this.own = own;
        this.hosts = hosts;
    }

    /** {@return when it was put together} */
    public Instant asOf() {
        return own.asOf;
    }

    /**
     * {@return the customer: names, e-mail address, id, registration, last update, permissions, addresses, whether the account is
     * on; what is known of a company is hidden while B2B mode is off}
     */
    public Customer customer() {
        return own.stored.customer();
    }

    /** {@return the social title, if there is one} */
    public Optional<SocialTitle> title() {
        return own.title;
    }

    /** {@return the age in whole years today, where the shop is; if the birth date is known} */
    public Optional<Integer> age() {
        return customer().birthDate().map(birth -> birth.ageOn(own.today));
    }

    /** {@return the start of the most recent visit; empty for never} */
    public Optional<Instant> lastVisit() {
        return activity().lastVisit();
    }

    /** {@return sales, the last visit and where it came from} */
    public CustomerActivity activity() {
        return own.stored.activity();
    }

    /** {@return the total of valid orders, in the shop's currency, as the host reported it} */
    public Money sales() {
        return activity().sales();
    }

    /** {@return the place among all customers by sales; empty while they are zero. See {@link CustomerSales#rank}} */
    public Optional<Long> rank() {
        return own.rank;
    }

    /** {@return the groups, the default one first, then by id} */
    public List<Group> groups() {
        return own.groups;
    }

    /** {@return the staff's latest private notes, newest first; withheld while the customer acts} */
    public Section<HistoryPage<Note>> notes() {
        return own.notes;
    }

    /** {@return the latest visits, newest first} */
    public Section<HistoryPage<Visit>> visits() {
        return own.visits;
    }

    /** {@return how many orders are valid and how many not, and what was spent} */
    public Section<OrderTotals> orderTotals() {
        return hosts.totals;
    }

    /** {@return the latest orders, newest first} */
    public Section<HistoryPage<Order>> orders() {
        return hosts.orders;
    }

    /** {@return the products that were bought, most often first} */
    public Section<HistoryPage<BoughtProduct>> products() {
        return hosts.products;
    }

    /** {@return the latest carts, newest first, with the one that is being filled just now} */
    public Section<HistoryPage<Cart>> carts() {
        return hosts.carts;
    }

    /** {@return the vouchers and price rules that are valid and not used up} */
    public Section<HistoryPage<Voucher>> vouchers() {
        return hosts.vouchers;
    }

    /** {@return the latest messages to the shop, newest first} */
    public Section<HistoryPage<CustomerMessage>> messages() {
        return hosts.messages;
    }

    /** Without personal data. */
    @Override
    public String toString() {
        return "CustomerView[id=" + customer().id().value() + "]";
    }
}
