package dev.clientele.examples.benchmarks;

import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.SocialTitleId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/** A new H2 file with a shop in it, and one way to write into it. */
final class ImportTarget implements AutoCloseable {
    /** What can be made afterwards; the unique indexes and those of foreign keys stay. */
    private static final List<String> INDEXES = List.of(
            "clientele_customer_by_name on clientele_customer (shop_id, last_key, first_key, id)",
            "clientele_customer_by_unprefixed_name on clientele_customer (shop_id, unprefixed_key, first_key, id)",
            "clientele_customer_by_registered on clientele_customer (shop_id, registered, id)",
            "clientele_customer_by_birthday on clientele_customer (shop_id, birthday, id)");

    private final ImportWay way;
    private final JdbcStore store;
    private final Connection connection;

    private ImportTarget(ImportWay way, JdbcStore store, Connection connection) {
        this.way = way;
        this.store = store;
        this.connection = connection;
    }

    static ImportTarget open(Path folder, String settings, ImportWay way) throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("shop").toAbsolutePath() + settings);
        // An open connection keeps the database open.
        Connection connection = database.getConnection();
        JdbcSchema.of(database).apply();
        JdbcStore store = JdbcStore.over(database);
        store.groups().add(Group.of(CustomerFile.GROUP, GroupDraft.of("Customer"), Instant.EPOCH));
        store.titles().add(SocialTitle.of(new SocialTitleId(1), SocialTitleDraft.of("Dhr.", Gender.MALE)));
        store.titles().add(SocialTitle.of(new SocialTitleId(2), SocialTitleDraft.of("Mw.", Gender.FEMALE)));
        ImportTarget target = new ImportTarget(way, store, connection);
        target.prepare();
        return target;
    }

    private void prepare() throws SQLException {
        if (way == ImportWay.FLOOR) {
            execute("create table floor as select * from clientele_customer where 1 = 0");
            execute("alter table floor alter column shop_id set not null");
            execute("alter table floor alter column id set not null");
            execute("alter table floor add constraint floor_pk primary key (shop_id, id)");
        }
        if (way == ImportWay.INDEX_AFTERWARDS) {
            for (String index : INDEXES) {
                execute("drop index " + index.substring(0, index.indexOf(' ')));
            }
        }
        connection.setAutoCommit(false);
    }

    void write(List<StoredCustomer> customers) throws SQLException {
        if (way == ImportWay.STORE) {
            store.bulk().addAll(customers);
            return;
        }
        RawRows rows = new RawRows(connection, way.rowsPerStatement());
        rows.customers(way == ImportWay.FLOOR ? "floor" : "clientele_customer", ordered(customers));
        if (way != ImportWay.FLOOR) {
            rows.memberships(ordered(customers));
        }
        connection.commit();
    }

    private List<StoredCustomer> ordered(List<StoredCustomer> customers) {
        List<StoredCustomer> ordered = new ArrayList<>(customers);
        switch (way.order()) {
            case ID ->
                ordered.sort(Comparator.comparing(stored -> stored.customer().id()));
            case EMAIL ->
                ordered.sort(
                        Comparator.comparing(stored -> stored.customer().email().canonical()));
            case ARRIVAL -> {}
        }
        return ordered;
    }

    void finish() throws SQLException {
        if (way == ImportWay.INDEX_AFTERWARDS) {
            for (String index : INDEXES) {
                execute("create index " + index);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
