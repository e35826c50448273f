package dev.clientele.jdbc;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.store.Restore;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes customers with their groups, one or many. */
final class CustomerWriter {
    private static final String ADD = CustomerColumns.EDITED
            .and(CustomerColumns.ACTIVITY)
            .and(Columns.of("shop_id, id"))
            .insertInto("clientele_customer");
    private static final String UPDATE = CustomerColumns.EDITED.update("clientele_customer");
    private static final String UPDATE_WITH_ACTIVITY =
            CustomerColumns.EDITED.update("clientele_customer") + ", " + CustomerColumns.ACTIVITY_UPDATE;
    private static final String WHERE_VERSION = "\nwhere shop_id = ? and id = ? and version = ?";
    private static final String TITLES = "select id from clientele_title where shop_id = ?";
    private static final String GROUPS = "select id from clientele_customer_group where shop_id = ?";
    private static final String HOLDER = "select id from clientele_customer where shop_id = ? and email_key = ?";

    private final Session session;
    private final int shop;

    CustomerWriter(Session session, int shop) {
        this.session = session;
        this.shop = shop;
    }

    void add(List<StoredCustomer> arrived) {
        List<StoredCustomer> customers = inOrder(arrived);
        write(customers, () -> {
            if (!session.dialect().locksWhatIsReferredTo()) {
                new References(session, shop).lock(customers);
            }
            int[] touched = session.batch(ADD, customers, (parameters, stored) -> {
                CustomerColumns.bind(parameters, stored.customer());
                CustomerColumns.bind(parameters, stored.activity());
                parameters.number(shop).number(stored.customer().id().value());
            });
            new Memberships(session, shop).add(customers);
            new Addresses(session, shop).add(customers);
            return touched;
        });
    }

    /** Writes the next snapshot and leaves the activity alone; gives 0 if another version is stored. */
    int update(StoredCustomer stored, Instant at) {
        return update(List.of(stored), at, UPDATE + WHERE_VERSION, (parameters, customer) -> {})[0];
    }

    /**
     * Writes the next snapshots and the activity, one after the other as they come: an address must be free before somebody
     * else takes it. Gives the first of which another version is stored.
     */
    Optional<Customer> updateWithActivity(List<StoredCustomer> customers, Set<CustomerId> withSales, Instant at) {
        int[] touched = update(
                customers,
                at,
                UPDATE_WITH_ACTIVITY + WHERE_VERSION,
                (parameters, stored) -> CustomerColumns.bindUpdate(
                        parameters,
                        stored.activity(),
                        withSales.contains(stored.customer().id())));
        return IntStream.range(0, touched.length)
                .filter(i -> touched[i] == 0)
                .mapToObj(i -> customers.get(i).customer())
                .findFirst();
    }

    private int[] update(
            List<StoredCustomer> customers, Instant at, String sql, Session.ItemBinder<StoredCustomer> activity) {
        return write(customers, () -> {
            if (!session.dialect().locksWhatIsReferredTo()) {
                new References(session, shop).lockNew(customers);
            }
            int[] touched = session.counted(sql, customers, (parameters, stored) -> {
                Customer customer = stored.customer();
                CustomerColumns.bind(parameters, Restore.written(customer, at));
                activity.bind(parameters, stored);
                parameters.number(shop).number(customer.id().value()).number(customer.version());
            });
            if (Arrays.stream(touched).allMatch(rows -> rows == 1)) {
                new Memberships(session, shop).rewrite(customers);
                new Addresses(session, shop).rewrite(customers);
            }
            return touched;
        });
    }

    /** By id: neighbours share a page of an index, so H2 writes less (see the benchmark h2-import). */
    private static List<StoredCustomer> inOrder(List<StoredCustomer> customers) {
        return customers.stream()
                .sorted(Comparator.comparing(stored -> stored.customer().id()))
                .toList();
    }

    private int[] write(List<StoredCustomer> customers, Supplier<int[]> work) {
        try {
            return session.attempt(work);
        } catch (BrokenConstraint e) {
            session.fail();
            throw refusal(e, customers);
        }
    }

    private RuntimeException refusal(BrokenConstraint e, List<StoredCustomer> customers) {
        Optional<Customer> single =
                customers.size() == 1 ? Optional.of(customers.get(0).customer()) : Optional.empty();
        return switch (e.constraint()) {
            case CUSTOMER_ID ->
                new IdTakenException(
                        single.map(customer -> customer.id().value()).orElse(0L));
            case CUSTOMER_EMAIL -> new EmailTakenException(single.flatMap(this::holder));
            case CUSTOMER_TITLE -> missing("social title", TITLES, titles(customers), e);
            case CUSTOMER_GROUP, MEMBERSHIP_GROUP -> missing("group", GROUPS, groups(customers), e);
            default -> e.unexpected();
        };
    }

    private Optional<CustomerId> holder(Customer customer) {
        return session.one(
                HOLDER,
                parameters -> parameters.number(shop).key(customer.email().canonical()),
                row -> new CustomerId(row.number()));
    }

    private RuntimeException missing(String kind, String sql, Stream<Long> mentioned, BrokenConstraint e) {
        Set<Long> stored = new HashSet<>(session.list(sql, parameters -> parameters.number(shop), Row::number));
        return mentioned
                .filter(id -> !stored.contains(id))
                .findFirst()
                .<RuntimeException>map(id -> new NotFoundException(kind, id))
                .orElseGet(e::unexpected);
    }

    private static Stream<Long> titles(List<StoredCustomer> customers) {
        return customers.stream()
                .flatMap(stored -> stored.customer().title().stream())
                .map(SocialTitleId::value);
    }

    private static Stream<Long> groups(List<StoredCustomer> customers) {
        return customers.stream()
                .flatMap(stored -> stored.customer().membership().groups().stream())
                .map(GroupId::value);
    }
}
