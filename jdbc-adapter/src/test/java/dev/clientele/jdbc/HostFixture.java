package dev.clientele.jdbc;

import dev.clientele.ClienteleOptions;
import dev.clientele.customer.Customer;
import dev.clientele.customer.EmailAddress;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A host with a table of its own beside ours, and transactions that the store joins. */
abstract class HostFixture {
    final DataSource database;
    final ThreadBoundHost host;
    final JdbcStore store;

    HostFixture(DataSource empty) {
        database = Databases.withSchema(empty);
        host = new ThreadBoundHost(database);
        store = host.store();
        host.execute("create table host_row (text varchar(100) primary key)");
    }

    Play play() {
        return play(ClienteleOptions.defaults());
    }

    Play play(ClienteleOptions options) {
        return new Play(store, options);
    }

    void hostWrites(String text) {
        host.execute("insert into host_row (text) values ('" + text + "')");
    }

    List<String> hostRows() {
        try {
            return Queries.column(database, "select text from host_row order by text");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, List<String>> contents() {
        return Tables.contents(database);
    }

    static boolean isThere(Play play, String first) {
        return play.shop
                .customers()
                .findByEmail(new EmailAddress(first + "@example.com"))
                .isPresent();
    }

    static Customer registered(Play play, String first) {
        return play.shop.customers().register(Play.full(first));
    }
}
