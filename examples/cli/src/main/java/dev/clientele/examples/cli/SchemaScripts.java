package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.jdbc.JdbcSchema;
import java.io.IOException;
import java.util.List;

/**
 * The scripts for a kind of database.
 *
 * @param text all of them, one after the other
 */
record SchemaScripts(String text) implements Result {
    static SchemaScripts of(String url, Credentials credentials) {
        try (Database database = anyOfItsKind(url, credentials)) {
            return new SchemaScripts(JdbcSchema.of(database).print());
        }
    }

    /** For an embedded database's scripts its own file is not needed, and not made. */
    private static Database anyOfItsKind(String url, Credentials credentials) {
        return EmbeddedH2.is(url)
                ? Database.open(EmbeddedH2.IN_MEMORY, Credentials.NONE)
                : Database.open(url, credentials);
    }

    @Override
    public List<String> lines(int room) {
        return text.lines().toList();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeStringField("scripts", text);
    }
}
