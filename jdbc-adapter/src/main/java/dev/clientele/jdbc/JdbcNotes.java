package dev.clientele.jdbc;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import dev.clientele.note.Note;
import dev.clientele.note.NoteDraft;
import dev.clientele.note.NoteId;
import dev.clientele.note.NoteRepository;
import dev.clientele.store.Restore;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Private notes about one shop's customers. Whoever writes one locks its customer's row first, as a removal of the customer
 * does: so none is added beside a removal, and no two of them wait for each other.
 */
final class JdbcNotes implements NoteRepository {
    private static final String SEQUENCE = "clientele_note_seq";
    private static final String TABLE = "clientele_note";

    private static final Columns COLUMNS =
            Columns.of("shop_id, id, customer_id, version, text, author, written, editor, edited");
    private static final String ADD = COLUMNS.insertInto(TABLE);
    private static final String UPDATE = """
            update clientele_note
            set version = ?, text = ?, editor = ?, edited = ?
            where shop_id = ? and id = ? and version = ?""";
    private static final String REMOVE = "delete from clientele_note where shop_id = ? and id = ? and version = ?";
    private static final String VERSION = "select version from clientele_note where shop_id = ? and id = ?";
    private static final String SELECT = "select " + COLUMNS.in("n") + "\nfrom clientele_note n";
    private static final String FIND = SELECT + "\nwhere n.shop_id = ? and n.id = ?";
    private static final String NEWEST = """

            where n.shop_id = ? and n.customer_id = ? and n.id < ?
            order by n.shop_id desc, n.customer_id desc, n.id desc
            limit ?""";
    private static final String COUNT = "select count(*) from clientele_note where shop_id = ? and customer_id = ?";
    private static final String REMOVE_ALL = "delete from clientele_note where shop_id = ? and customer_id = ?";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcNotes(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public NoteId nextId() {
        return new NoteId(transactions.with(session -> new Ids(session, SEQUENCE).next()));
    }

    @Override
    public void add(Note note) {
        transactions.with(session -> {
            CustomerLock.require(session, shop, note.customer());
            return session.update(ADD, parameters -> bind(parameters, note));
        });
    }

    /** Binds {@link #COLUMNS}. */
    private void bind(Parameters parameters, Note note) throws SQLException {
        parameters
                .number(shop)
                .number(note.id().value())
                .number(note.customer().value())
                .number(note.version())
                .text(note.text())
                .text(note.author().text())
                .time(note.written())
                .text(note.editor().map(Actor::text))
                .time(note.edited());
    }

    private static Note read(Row row) throws SQLException {
        row.skip(1);
        NoteId id = new NoteId(row.number());
        CustomerId customer = new CustomerId(row.number());
        long version = row.number();
        NoteDraft draft = NoteDraft.of(row.text());
        Note first = Note.of(id, customer, draft, Actor.parse(row.text()), row.time());
        return Restore.note(first, version, row.optionalText().map(Actor::parse), row.optionalTime());
    }

    @Override
    public Note update(Note note) {
        Note written = Restore.written(note);
        return transactions.with(session -> {
            CustomerLock.take(session, shop, note.customer());
            int touched = session.update(UPDATE, parameters -> {
                parameters
                        .number(written.version())
                        .text(written.text())
                        .text(written.editor().map(Actor::text))
                        .time(written.edited());
                bindVersion(parameters, note);
            });
            require(session, touched, note);
            return written;
        });
    }

    @Override
    public void remove(Note note) {
        transactions.with(session -> {
            CustomerLock.take(session, shop, note.customer());
            int touched = session.update(REMOVE, parameters -> bindVersion(parameters, note));
            require(session, touched, note);
            return touched;
        });
    }

    private void bindVersion(Parameters parameters, Note note) throws SQLException {
        parameters.number(shop).number(note.id().value()).number(note.version());
    }

    /** The note itself is what is not there if its customer is gone. */
    private void require(Session session, int touched, Note note) {
        new Versions(session, "note", VERSION).require(touched, shop, note.id().value(), note.version());
    }

    @Override
    public Optional<Note> find(NoteId id) {
        return transactions.with(session ->
                session.one(FIND, parameters -> parameters.number(shop).number(id.value()), JdbcNotes::read));
    }

    @Override
    public List<Note> of(CustomerId customer, Optional<NoteId> before, int limit) {
        long end = before.map(NoteId::value).orElse(Long.MAX_VALUE);
        return transactions.with(session -> session.list(
                newest(session.dialect()),
                limit,
                parameters -> parameters
                        .number(shop)
                        .number(customer.value())
                        .number(end)
                        .number(limit),
                JdbcNotes::read));
    }

    /** H2 would take the index of the foreign key, which has not the order. */
    static String newest(Dialect dialect) {
        return SELECT + dialect.readFrom("clientele_note_by_customer") + NEWEST;
    }

    @Override
    public long count(CustomerId customer) {
        return transactions.with(session -> session.one(COUNT, parameters -> bind(parameters, customer), Row::number)
                .orElse(0L));
    }

    @Override
    public long removeAll(CustomerId customer) {
        return transactions.with(session -> {
            CustomerLock.take(session, shop, customer);
            return (long) session.update(REMOVE_ALL, parameters -> bind(parameters, customer));
        });
    }

    private void bind(Parameters parameters, CustomerId customer) throws SQLException {
        parameters.number(shop).number(customer.value());
    }
}
