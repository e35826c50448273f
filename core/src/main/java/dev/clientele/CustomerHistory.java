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
import dev.clientele.history.HostReference;
import dev.clientele.history.Order;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.Section;
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Limit;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.note.Note;
import dev.clientele.note.NoteId;
import dev.clientele.settings.Settings;
import dev.clientele.store.Store;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The customer's page, and its lists from the host's own tables. Thread-safe.
 *
 * <p>What the library keeps is read in one transaction, which is over when the host's ports are asked, unless it is the host's: outside
 * of a transaction, a page never holds a connection while it waits for another. A port that fails, hangs or gives too much costs
 * its own section, see {@link HistoryPorts}.
 */
public final class CustomerHistory {
    /** How many items of each list a page shows unless it is asked otherwise. */
    public static final int USUAL_ROWS = 20;

    /** The most lines of an order or a cart that a page shows; {@link #orders} and {@link #carts} give all of them. */
    public static final int MAX_LINES = 100;

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
        CustomerView.Own own = Attempts.whileGroupsGo(() -> workplace.transaction(() -> own(id, request)));
        return new CustomerView(own, hosts(own, request));
    }

    private CustomerView.Own own(CustomerId id, HistoryRequest request) {
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
                notesOf(id, request),
                visitsOf(id, request));
    }

    /** In the transaction under way. */
    List<Group> groups(Customer customer) {
        GroupMembership membership = customer.membership();
        List<Group> found = workplace.store().groups().among(membership.groups());
        List<GroupId> there = found.stream().map(Group::id).toList();
        membership.groups().stream()
                .filter(id -> !there.contains(id))
                .findFirst()
                .ifPresent(gone -> {
                    throw new NotFoundException("group", gone.value());
                });
        return found.stream()
                .sorted(Comparator.comparing((Group group) -> !group.id().equals(membership.defaultGroup())))
                .toList();
    }

    /**
     * The staff's private notes about a customer.
     *
     * @param id whom they are about
     * @param request which part of them
     * @return newest first; withheld while the customer acts
     * @throws NotFoundException if there is no such customer
     */
    public Section<HistoryPage<Note>> notes(CustomerId id, HistoryRequest request) {
        Limit.require(request.limit(), HistoryRequest.MAX_ITEMS, "items of a list");
        return workplace.transaction(() -> {
            workplace.stored(id);
            return notesOf(id, request);
        });
    }

    private Section<HistoryPage<Note>> notesOf(CustomerId id, HistoryRequest request) {
        return workplace.actor().kind() == Actor.Kind.CUSTOMER
                ? new Section.Withheld<>()
                : kept(workplace.store()::notes, notes -> {
                    int oneMore = request.limit() + 1;
                    List<Note> found = request.after().isEmpty()
                            ? notes.of(id, Optional.empty(), oneMore)
                            : number(request)
                                    .map(last -> notes.of(id, Optional.of(new NoteId(last)), oneMore))
                                    .orElse(List.of());
                    return HistoryPage.cut(
                            found,
                            request.limit(),
                            note -> Long.toString(note.id().value()));
                });
    }

    /**
     * A customer's visits.
     *
     * @param id whose
     * @param request which part of them
     * @return newest first
     * @throws NotFoundException if there is no such customer
     */
    public Section<HistoryPage<Visit>> visits(CustomerId id, HistoryRequest request) {
        Limit.require(request.limit(), HistoryRequest.MAX_ITEMS, "items of a list");
        return workplace.transaction(() -> {
            workplace.stored(id);
            return visitsOf(id, request);
        });
    }

    private Section<HistoryPage<Visit>> visitsOf(CustomerId id, HistoryRequest request) {
        return kept(workplace.store()::visits, visits -> {
            int oneMore = request.limit() + 1;
            List<Visit> found = request.after().isEmpty()
                    ? visits.of(id, oneMore)
                    : number(request)
                            .flatMap(last -> visits.find(new VisitId(last)))
                            .filter(last -> last.customer().equals(id))
                            .map(last -> visits.before(last, oneMore))
                            .orElse(List.of());
            return HistoryPage.cut(
                    found, request.limit(), visit -> Long.toString(visit.id().value()));
        });
    }

    /** Empty for what is no id, which may come from a browser. */
    private static Optional<Long> number(HistoryRequest request) {
        try {
            return request.after().map(Long::parseLong).filter(number -> number > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <P, T> Section<T> kept(Supplier<P> capability, Function<P, T> content) {
        Optional<P> kept = Workplace.kept(capability);
        return kept.isPresent() ? new Section.Shown<>(content.apply(kept.get())) : new Section.NotKept<>();
    }

    /** All of them are asked before the first answer is waited for. */
    private CustomerView.Hosts hosts(CustomerView.Own own, HistoryRequest request) {
        Customer customer = own.stored().customer();
        CustomerId id = customer.id();
        PortCalls.Asked<OrderTotals> totals = askTotals(id);
        PortCalls.Asked<HistoryPage<Order>> orders = askOrders(id, request);
        PortCalls.Asked<HistoryPage<BoughtProduct>> products = askProducts(id, request);
        PortCalls.Asked<HistoryPage<Cart>> carts = askCarts(id, request);
        PortCalls.Asked<HistoryPage<Voucher>> vouchers = askVouchers(customer, request, own.asOf());
        PortCalls.Asked<HistoryPage<CustomerMessage>> messages = askMessages(id, request);
        return new CustomerView.Hosts(
                totals.section(),
                shortened(orders.section(), order -> order.withFirstLines(MAX_LINES)),
                products.section(),
                shortened(carts.section(), cart -> cart.withFirstLines(MAX_LINES)),
                vouchers.section(),
                messages.section());
    }

    private static <T> Section<HistoryPage<T>> shortened(Section<HistoryPage<T>> section, UnaryOperator<T> item) {
        return section instanceof Section.Shown<HistoryPage<T>> shown
                ? new Section.Shown<>(new HistoryPage<>(
                        shown.content().items().stream().map(item).toList(),
                        shown.content().next()))
                : section;
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
     * @throws IllegalArgumentException if the reference is empty, longer than 255 characters or not one line
     * @throws NotFoundException if there is no such customer
     */
    public Section<HistoryPage<Order>> ordersWith(CustomerId id, String product, HistoryRequest request) {
        HostReference sought = HostReference.of(product);
        return of(
                id,
                customer -> page(
                        HistoryPort.ORDERS_WITH_PRODUCT,
                        HistoryPorts::products,
                        customer,
                        request,
                        (port, part) -> port.ordersWith(customer, sought.value(), part)));
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
        return vouchers(id, request, workplace.now());
    }

    Section<HistoryPage<Voucher>> vouchers(CustomerId id, HistoryRequest request, Instant now) {
        Customer customer = workplace.transaction(() -> desk.get(id));
        return askVouchers(customer, request, now).section();
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

    private PortCalls.Asked<HistoryPage<Voucher>> askVouchers(Customer customer, HistoryRequest request, Instant now) {
        return page(
                HistoryPort.VOUCHERS,
                HistoryPorts::vouchers,
                customer.id(),
                request,
                (port, part) -> port.usable(customer, now, part));
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
