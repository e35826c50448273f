package dev.clientele.examples.cli;

import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.SchemaCheck;
import javax.sql.DataSource;

/** The tables in a database. */
final class Schema {
    private final DataSource database;
    private final String url;

    Schema(DataSource database, String url) {
        this.database = database;
        this.url = url;
    }

    /** Makes what is missing in an embedded database, and says so; a server's is left as it is. */
    void require(Shell shell) {
        JdbcSchema schema = JdbcSchema.of(database);
        SchemaCheck before = schema.check();
        if (before.state() == SchemaCheck.State.UP_TO_DATE) {
            return;
        }
        if (!EmbeddedH2.is(url)) {
            throw new CommandFailedException("The database " + Database.shown(url)
                    + " is not ready, and this program changes no server's tables by itself. " + before);
        }
        schema.apply();
        shell.say(said(before));
    }

    private String said(SchemaCheck before) {
        String name = Database.shown(url);
        return before.state() == SchemaCheck.State.MISSING
                ? "Made the tables of a new shop in " + name + "."
                : "Brought the tables in " + name + " from version " + before.found() + " to " + before.needed() + ".";
    }
}
