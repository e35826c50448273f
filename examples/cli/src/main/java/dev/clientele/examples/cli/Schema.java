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

    /** Makes what is missing in an embedded database, and says so; a server's, and what is gone, is left as it is. */
    void require(Shell shell) {
        JdbcSchema schema = JdbcSchema.of(database);
        SchemaCheck before = schema.check();
        if (before.isReady()) {
            return;
        }
        if (!before.absent().isEmpty()) {
            throw notComplete(url, before);
        }
        if (!EmbeddedH2.is(url)) {
            throw notReady(before);
        }
        schema.apply();
        shell.say(said(before));
    }

    /** What is gone has to be made again by hand, on every database, also where the other scripts can be applied. */
    static CommandFailedException notComplete(String url, SchemaCheck check) {
        String others = check.missing().isEmpty() ? "" : " For the scripts to apply use: " + SchemaCommand.apply(url);
        return new CommandFailedException("The database " + DatabaseUrl.shown(url) + " is not ready. " + check
                + " To see the scripts use: " + SchemaCommand.print(url) + others);
    }

    private CommandFailedException notReady(SchemaCheck check) {
        return new CommandFailedException("The database " + DatabaseUrl.shown(url)
                + " is not ready, and no command but one changes a server's tables. " + check
                + " For that use: " + SchemaCommand.apply(url));
    }

    private String said(SchemaCheck before) {
        String name = DatabaseUrl.shown(url);
        return before.state() == SchemaCheck.State.MISSING
                ? "Made the tables of a new shop in " + name + "."
                : "Brought the tables in " + name + " from version " + before.found() + " to " + before.needed() + ".";
    }
}
