package dev.clientele;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.GroupMembership;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryItem;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.Order;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.Section;
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.note.Note;
import dev.clientele.settings.Settings;
import dev.clientele.store.Store;
import dev.clientele.visit.Visit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The customer's page, and its lists from the host's own tables. Thread-safe.
 *
 * <p>What the library keeps is read in one transaction, which is over when the host's ports are asked. A port that fails, hangs
 * or gives too much costs its own section and nothing else, see {@link HistoryPorts}.
 */
public final class CustomerHistory {
    /** How many items of each list a page shows unless it is asked otherwise. */
    public static final int USUAL_ROWS = 20;

    private final Workplace workplace;
    private final CustomerDesk desk;

    CustomerHistory(Workplace workplace) {
        this.workplace = workplace;
        this.desk = new CustomerDesk(workplace);
    }

    /**
     * Everything the shop knows of a customer, with the first 20 items of each list.
     *
     * @param id which customer, with an account or a guest
     * @return the page
     * @throws NotFoundException if there is no such customer
     */
    public CustomerView view(CustomerId id) {
        return view(id, USUAL_ROWS);
    }

    /**
     * Everything the shop knows of a customer. It takes the same few statements whatever the customer's size.
     *
     * @param id which customer, with an account or a guest
     * @param rows the most items of each list, 1 to 1,000
     * @return the page
     * @throws IllegalArgumentException if the number of items is out of its range
     * @throws NotFoundException if there is no such customer
     */
    public CustomerView view(CustomerId id, int rows) {
        HistoryRequest request = HistoryRequest.first(rows);
        CustomerView.Own own = Attempts.whileGroupsGo(() -> workplace.transaction(() -> own(id, rows)));
        return new CustomerView(own, hosts(id, request, own.asOf()));
    }

    private CustomerView.Own own(CustomerId id, int rows) {
        Settings settings = workplace.settings();
        Instant now = workplace.now();
        StoredCustomer stored = workplace.stored(id);
        Customer shown = desk.shown(stored.customer());
        Store store = workplace.store();
        return new CustomerView.Own(
                now,
                now.atZone(settings.zone()).toLocalDate(),
                new StoredCustomer(shown, stored.activity()),
                shown.title().flatMap(store.titles()::find),
                groups(shown),
                CustomerSales.rank(stored.activity().sales(), store.directory()),
                notes(id, rows),
                visits(id, rows));
    }

    /** In the transaction under way. */
    List<Group> groups(Customer customer) {
        GroupMembership membership = customer.membership();
        Map<GroupId, Group> all =
                workplace.store().groups().all().stream().collect(Collectors.toMap(Group::id, Function.identity()));
        return membership.groups().stream()
                .map(id ->
                        Optional.ofNullable(all.get(id)).orElseThrow(() -> new NotFoundException("group", id.value())))
                .sorted(Comparator.comparing((Group group) -> !group.id().equals(membership.defaultGroup()))
                        .thenComparing(Group::id))
                .toList();
    }

    private Section<HistoryPage<Note>> notes(CustomerId id, int rows) {
        return workplace.actor().kind() == Actor.Kind.CUSTOMER
                ? new Section.Withheld<>()
                : kept(() -> cut(
                        workplace.store().notes().of(id, Optional.empty(), rows + 1),
                        rows,
                        note -> note.id().value()));
    }

    private Section<HistoryPage<Visit>> visits(CustomerId id, int rows) {
        return kept(() -> cut(
                workplace.store().visits().of(id, rows + 1),
                rows,
                visit -> visit.id().value()));
    }

    /** Of one item more than is shown. */
    private static <T> HistoryPage<T> cut(List<T> found, int rows, ToLongFunction<T> id) {
        return found.size() > rows
                ? new HistoryPage<>(
                        found.subList(0, rows), Optional.of(Long.toString(id.applyAsLong(found.get(rows - 1)))))
                : new HistoryPage<>(found, Optional.empty());
    }

    private static <T> Section<T> kept(Supplier<T> content) {
        try {
            return new Section.Shown<>(content.get());
        } catch (NotSupportedException lacking) {
            return new Section.NotKept<>();
        }
    }

    /** All of them are asked before the first answer is waited for. */
    private CustomerView.Hosts hosts(CustomerId id, HistoryRequest request, Instant now) {
        PortCalls.Asked<OrderTotals> totals = askTotals(id);
        PortCalls.Asked<HistoryPage<Order>> orders = askOrders(id, request);
        PortCalls.Asked<HistoryPage<BoughtProduct>> products = askProducts(id, request);
        PortCalls.Asked<HistoryPage<Cart>> carts = askCarts(id, request);
        PortCalls.Asked<HistoryPage<Voucher>> vouchers = askVouchers(id, request, now);
        PortCalls.Asked<HistoryPage<CustomerMessage>> messages = askMessages(id, request);
        return new CustomerView.Hosts(
                totals.section(),
                orders.section(),
                products.section(),
                carts.section(),
                vouchers.section(),
                messages.section());
    }

    /**
     * A customer's orders in sum.
     *
     * @param id whose
     * @return the sum, or why it cannot be shown
     * @throws NotFoundException if there is no such customer
     */
    public Section<OrderTotals> orderTotals(CustomerId id) {
        return of(id, this::askTotals);
    }

    /**
     * A customer's orders.
     *
     * @param id whose
     * @param request which part of them
     * @return newest first, or why they cannot be shown
     * @throws NotFoundException if there is no such customer
     */
    public Section<HistoryPage<Order>> orders(CustomerId id, HistoryRequest request) {
        return of(id, customer -> askOrders(customer, request));
    }

    /**
     * The products that a customer has bought.
     *
     * @param id whose
     * @param request which part of them
     * @return most often bought first, or why they cannot be shown
     * @throws NotFoundException if there is no such customer
     */
    public Section<HistoryPage<BoughtProduct>> products(CustomerId id, HistoryRequest request) {
        return of(id, customer -> askProducts(customer, request));
    }

    /**
     * The orders in which a customer has bought a product.
     *
     * @param id whose
     * @param product the product's reference
     * @param request which part of them
     * @return newest first, or why they cannot be shown
     * @throws NotFoundException if there is no such customer
     */
    public Section<HistoryPage<Order>> ordersWith(CustomerId id, String product, HistoryRequest request) {
        return of(
                id,
                customer -> page(
                        HistoryPort.ORDERS_WITH_PRODUCT,
                        HistoryPorts::products,
                        customer,
                        request,
                        (port, part) -> port.ordersWith(customer, product, part)));
    }

    /**
     * A customer's carts since the registration.
     *
     * @param id whose
     * @param request which part of them
     * @return newest first, or why they cannot be shown
     * @throws NotFoundException if there is no such customer
     */
    public Section<HistoryPage<Cart>> carts(CustomerId id, HistoryRequest request) {
        return of(id, customer -> askCarts(customer, request));
    }

    /**
     * What would make a customer's next order cheaper now.
     *
     * @param id whose
     * @param request which part of it
     * @return the vouchers and price rules, or why they cannot be shown
     * @throws NotFoundException if there is no such customer
     */
    public Section<HistoryPage<Voucher>> vouchers(CustomerId id, HistoryRequest request) {
        return of(id, customer -> askVouchers(customer, request, workplace.now()));
    }

    /**
     * A customer's messages to the shop.
     *
     * @param id whose
     * @param request which part of them
     * @return newest first, or why they cannot be shown
     * @throws NotFoundException if there is no such customer
     */
    public Section<HistoryPage<CustomerMessage>> messages(CustomerId id, HistoryRequest request) {
        return of(id, customer -> askMessages(customer, request));
    }

    private <T> Section<T> of(CustomerId id, Function<CustomerId, PortCalls.Asked<T>> question) {
        workplace.transaction(() -> workplace.stored(id));
        return question.apply(id).section();
    }

    private PortCalls.Asked<OrderTotals> askTotals(CustomerId id) {
        PortCalls calls = workplace.history();
        return calls.ask(
                new PortCalls.Question<>(HistoryPort.ORDER_TOTALS, calls.ports().orders(), id),
                port -> port.totals(id));
    }

    private PortCalls.Asked<HistoryPage<Order>> askOrders(CustomerId id, HistoryRequest request) {
        return page(HistoryPort.ORDERS, HistoryPorts::orders, id, request, (port, part) -> port.orders(id, part));
    }

    private PortCalls.Asked<HistoryPage<BoughtProduct>> askProducts(CustomerId id, HistoryRequest request) {
        return page(HistoryPort.PRODUCTS, HistoryPorts::products, id, request, (port, part) -> port.products(id, part));
    }

    private PortCalls.Asked<HistoryPage<Cart>> askCarts(CustomerId id, HistoryRequest request) {
        return page(HistoryPort.CARTS, HistoryPorts::carts, id, request, (port, part) -> port.carts(id, part));
    }

    private PortCalls.Asked<HistoryPage<Voucher>> askVouchers(CustomerId id, HistoryRequest request, Instant now) {
        return page(
                HistoryPort.VOUCHERS, HistoryPorts::vouchers, id, request, (port, part) -> port.usable(id, now, part));
    }

    private PortCalls.Asked<HistoryPage<CustomerMessage>> askMessages(CustomerId id, HistoryRequest request) {
        return page(HistoryPort.MESSAGES, HistoryPorts::messages, id, request, (port, part) -> port.messages(id, part));
    }

    private <P, T extends HistoryItem> PortCalls.Asked<HistoryPage<T>> page(
            HistoryPort name,
            Function<HistoryPorts, Optional<P>> port,
            CustomerId id,
            HistoryRequest request,
            BiFunction<P, HistoryRequest, List<T>> list) {
        PortCalls calls = workplace.history();
        return calls.page(new PortCalls.Question<>(name, port.apply(calls.ports()), id), request, list);
    }
}
