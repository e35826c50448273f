package dev.clientele.jdbc;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitId;
import dev.clientele.visit.VisitOrigin;
import dev.clientele.visit.VisitRepository;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The visits of one shop's customers. Whoever adds or removes a visit locks its customer's row first, as a removal of the
 * customer does: so the last address is right, and no two of them wait for each other.
 */
final class JdbcVisits implements VisitRepository {
    private static final String SEQUENCE = "clientele_visit_seq";

    /** Touches the row in any case, so that it is locked; some drivers count it only where something changed. */
    private static final String VISITED = """
            update clientele_customer
            set last_ip = case when last_visit is null or last_visit <= ? then ? else last_ip end,
                last_visit = case when last_visit is null or last_visit <= ? then ? else last_visit end
            where shop_id = ? and id = ?""";

    private static final Columns COLUMNS =
            Columns.of("shop_id, id, customer_id, started, last_page, pages, ip, origin");
    private static final String ADD = COLUMNS.insertInto("clientele_visit");
    private static final String SAW_PAGE = """
            update clientele_visit
            set pages = pages + 1, last_page = case when last_page < ? then ? else last_page end
            where shop_id = ? and id = ?""";
    private static final String SELECT = "select " + COLUMNS.in("v") + "\nfrom clientele_visit v";
    private static final String FIND = SELECT + "\nwhere v.shop_id = ? and v.id = ?";
    private static final String OF_CUSTOMER = "\nwhere v.shop_id = ? and v.customer_id = ?";

    /** The first comparison makes the place the begin of a range in the index. */
    private static final String EARLIER = "\nand v.started <= ? and (v.started < ? or v.id < ?)";

    private static final String LATEST_FIRST = """

            order by v.shop_id desc, v.customer_id desc, v.started desc, v.id desc
            limit ?""";
    static final String BEGUN_BEFORE = SELECT + """

            where v.shop_id = ? and v.started < ?
            order by v.shop_id, v.started, v.id
            limit ?""";

    private static final String LOCK_VISITOR = """
            update clientele_customer
            set last_ip = last_ip
            where shop_id = ? and id = ?""";
    private static final String REMOVE = "delete from clientele_visit where shop_id = ? and id = ?";

    /** Not in the statement that locks: on some databases that one would not see a visit for which it waited. */
    private static final String FORGET_IP = """
            update clientele_customer c
            set last_ip = null
            where c.shop_id = ? and c.id = ? and c.last_ip is not null and not exists (
                select 1
                from clientele_visit v
                where v.shop_id = c.shop_id and v.customer_id = c.id)""";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcVisits(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public VisitId nextId() {
        return new VisitId(transactions.with(session -> new Ids(session, SEQUENCE).next()));
    }

    @Override
    public void add(Visit visit) {
        transactions.with(session -> {
            int touched = session.update(VISITED, parameters -> bindVisited(parameters, visit));
            if (touched == 0) {
                CustomerLock.require(session, shop, visit.customer());
            }
            return session.update(ADD, parameters -> bind(parameters, visit));
        });
    }

    private void bindVisited(Parameters parameters, Visit visit) throws SQLException {
        parameters
                .time(visit.start())
                .text(visit.ip().text())
                .time(visit.start())
                .time(visit.start())
                .number(shop)
                .number(visit.customer().value());
    }

    /** Binds {@link #COLUMNS}. */
    private void bind(Parameters parameters, Visit visit) throws SQLException {
        parameters
                .number(shop)
                .number(visit.id().value())
                .number(visit.customer().value())
                .time(visit.start())
                .time(visit.lastPage())
                .number(visit.pages())
                .text(visit.ip().text())
                .text(visit.origin().map(VisitOrigin::text));
    }

    private static Visit read(Row row) throws SQLException {
        row.skip(1);
        VisitId id = new VisitId(row.number());
        CustomerId customer = new CustomerId(row.number());
        Instant start = row.time();
        Instant lastPage = row.time();
        int pages = Math.toIntExact(row.number());
        return Visit.begun(id, customer, start, new IpAddress(row.text()))
                .comingFrom(row.optionalText().map(VisitOrigin::new))
                .upTo(pages, lastPage);
    }

    @Override
    public Visit sawPage(VisitId id, Instant at) {
        return transactions.with(session -> {
            session.update(
                    SAW_PAGE,
                    parameters -> parameters.time(at).time(at).number(shop).number(id.value()));
            return find(session, id).orElseThrow(() -> new NotFoundException("visit", id.value()));
        });
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return transactions.with(session -> find(session, id));
    }

    private Optional<Visit> find(Session session, VisitId id) {
        return session.one(FIND, parameters -> parameters.number(shop).number(id.value()), JdbcVisits::read);
    }

    @Override
    public List<Visit> of(CustomerId customer, int limit) {
        return transactions.with(session -> session.list(
                latest(session.dialect()),
                limit,
                parameters -> parameters.number(shop).number(customer.value()).number(limit),
                JdbcVisits::read));
    }

    @Override
    public List<Visit> before(Visit last, int limit) {
        return transactions.with(session -> session.list(
                before(session.dialect()),
                limit,
                parameters -> parameters
                        .number(shop)
                        .number(last.customer().value())
                        .time(last.start())
                        .time(last.start())
                        .number(last.id().value())
                        .number(limit),
                JdbcVisits::read));
    }

    static String latest(Dialect dialect) {
        return ofCustomer(dialect) + LATEST_FIRST;
    }

    static String before(Dialect dialect) {
        return ofCustomer(dialect) + EARLIER + LATEST_FIRST;
    }

    /** H2 would take the index of the foreign key, which has not the order. */
    private static String ofCustomer(Dialect dialect) {
        return SELECT + dialect.readFrom("clientele_visit_by_customer") + OF_CUSTOMER;
    }

    @Override
    public List<Visit> begunBefore(Instant end, int limit) {
        return transactions.with(session -> session.list(
                BEGUN_BEFORE,
                limit,
                parameters -> parameters.number(shop).time(end).number(limit),
                JdbcVisits::read));
    }

    @Override
    public long remove(List<Visit> visits) {
        return transactions.with(session -> {
            List<Long> visitors = visits.stream()
                    .map(visit -> visit.customer().value())
                    .distinct()
                    .sorted()
                    .toList();
            session.batch(LOCK_VISITOR, visitors, this::bind);
            int[] removed = session.counted(
                    REMOVE,
                    visits,
                    (parameters, visit) -> bind(parameters, visit.id().value()));
            session.batch(FORGET_IP, visitors, this::bind);
            return (long) Arrays.stream(removed).sum();
        });
    }

    private void bind(Parameters parameters, long id) throws SQLException {
        parameters.number(shop).number(id);
    }
}
