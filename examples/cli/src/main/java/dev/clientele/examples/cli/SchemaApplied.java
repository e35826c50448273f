package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.SchemaCheck;
import java.io.IOException;
import java.util.List;

/**
 * Which scripts were applied to a database.
 *
 * @param url where it is
 * @param scripts their names, in their order
 * @param after how the tables stand since then
 */
record SchemaApplied(String url, List<String> scripts, SchemaCheck after) implements Result {
    static SchemaApplied of(String url, Credentials credentials) {
        try (Database database = Database.open(url, credentials)) {
            JdbcSchema schema = JdbcSchema.of(database);
            return new SchemaApplied(url, schema.apply(), schema.check());
        }
    }

    @Override
    public List<String> lines(int room) {
        String name = DatabaseUrl.shown(url);
        String schema = " schema in " + name + found().words();
        if (scripts.isEmpty()) {
            return List.of((after.isReady() ? "There is nothing to do: the" : "Nothing was applied: the") + schema);
        }
        String applied = "Applied " + String.join(", ", scripts) + " to " + name + ".";
        return after.isReady() ? List.of(applied) : List.of(applied, "The" + schema);
    }

    @Override
    public List<String> remarks() {
        return found().remarks();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        JsonOutput.texts(out, "applied", scripts);
        out.writeNumberField("version", after.found());
        out.writeStringField("state", Choice.nameOf(after.state()));
        JsonOutput.texts(out, "absent", after.absent());
    }

    @Override
    public int exitCode() {
        return found().exitCode();
    }

    private SchemaFound found() {
        return new SchemaFound(url, true, after);
    }
}
