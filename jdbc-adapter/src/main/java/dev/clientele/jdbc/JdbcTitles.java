package dev.clientele.jdbc;

import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.store.Restore;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.SocialTitleRepository;
import dev.clientele.title.TitleName;
import dev.clientele.title.TitleNameTakenException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The social titles of one shop. */
final class JdbcTitles implements SocialTitleRepository {
    private static final String SEQUENCE = "clientele_title_seq";
    private static final String ADD = """
            insert into clientele_title (version, name, name_key, gender, shop_id, id)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update clientele_title
            set version = ?, name = ?, name_key = ?, gender = ?
            where shop_id = ? and id = ? and version = ?""";
    private static final String VERSION = "select version from clientele_title where shop_id = ? and id = ?";
    private static final String ALL =
            "select id, version, name, gender from clientele_title where shop_id = ? order by id";
    private static final String FIND =
            "select id, version, name, gender from clientele_title where shop_id = ? and id = ?";

    private static final String LOCK = VERSION + " for update";
    private static final String USE = "select count(*) from clientele_customer where shop_id = ? and title_id = ?";
    private static final String TAKE = """
            update clientele_customer
            set title_id = null, version = version + 1, updated = ?
            where shop_id = ? and title_id = ?""";
    private static final String REMOVE = "delete from clientele_title where shop_id = ? and id = ?";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcTitles(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public SocialTitleId nextId() {
        return new SocialTitleId(transactions.with(session -> new Ids(session, SEQUENCE).next()));
    }

    @Override
    public void add(SocialTitle title) {
        transactions.with(session -> write(session, title, ADD, parameters -> bind(parameters, title)));
    }

    @Override
    public SocialTitle update(SocialTitle title) {
        SocialTitle written = Restore.written(title);
        return transactions.with(session -> {
            int touched = write(session, title, UPDATE, parameters -> {
                bind(parameters, written);
                parameters.number(title.version());
            });
            new Versions(session, "social title", VERSION)
                    .require(touched, shop, title.id().value(), title.version());
            return written;
        });
    }

    @Override
    public Optional<SocialTitle> find(SocialTitleId id) {
        return transactions.with(session ->
                session.one(FIND, parameters -> parameters.number(shop).number(id.value()), JdbcTitles::read));
    }

    @Override
    public List<SocialTitle> all() {
        return transactions.with(session -> session.list(ALL, parameters -> parameters.number(shop), JdbcTitles::read));
    }

    @Override
    public long useOf(SocialTitleId id) {
        return transactions.with(session -> session.one(USE, parameters -> bind(parameters, id), Row::number)
                .orElse(0L));
    }

    /** The title's row is locked first, so that nobody gets it any more. */
    @Override
    public long remove(SocialTitleId id, long version, Instant at) {
        return transactions.with(session -> {
            long found = session.one(LOCK, parameters -> bind(parameters, id), Row::number)
                    .orElseThrow(() -> new NotFoundException("social title", id.value()));
            StaleVersionException.require("social title", id.value(), version, found);
            int customers = session.update(
                    TAKE, parameters -> parameters.time(at).number(shop).number(id.value()));
            session.update(REMOVE, parameters -> bind(parameters, id));
            return (long) customers;
        });
    }

    private void bind(Parameters parameters, SocialTitleId id) throws SQLException {
        parameters.number(shop).number(id.value());
    }

    private static int write(Session session, SocialTitle title, String sql, Session.Binder binder) {
        try {
            return session.update(sql, binder);
        } catch (BrokenConstraint e) {
            throw e.constraint() == Constraint.TITLE_NAME ? new TitleNameTakenException(title.name()) : e.unexpected();
        }
    }

    private void bind(Parameters parameters, SocialTitle title) throws SQLException {
        parameters
                .number(title.version())
                .text(title.name().value())
                .key(title.name().key())
                .text(title.gender().name())
                .number(shop)
                .number(title.id().value());
    }

    private static SocialTitle read(Row row) throws SQLException {
        return Restore.title(
                new SocialTitleId(row.number()), row.number(), new TitleName(row.text()), Gender.valueOf(row.text()));
    }
}
