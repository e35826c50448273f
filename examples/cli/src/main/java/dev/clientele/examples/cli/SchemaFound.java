package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.SchemaCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the tables in a database stand to what this program needs.
 *
 * @param url where it is
 * @param isThere whether there is such a database at all; an embedded one may have to be made first
 * @param check which scripts were applied
 */
record SchemaFound(String url, boolean isThere, SchemaCheck check) implements Result {
    static SchemaFound of(String url, Credentials credentials) {
        Optional<Database> existing = Database.openExisting(url, credentials);
        try (Database database = existing.orElseGet(() -> Database.open(EmbeddedH2.IN_MEMORY, Credentials.NONE))) {
            return new SchemaFound(
                    url, existing.isPresent(), JdbcSchema.of(database).check());
        }
    }

    @Override
    public List<String> lines(int room) {
        String name = DatabaseUrl.shown(url);
        return List.of(isThere ? "The schema in " + name + words() : "There is no database " + name + " yet.");
    }

    /** How the schema is, behind its name. */
    String words() {
        return switch (check.state()) {
            case UP_TO_DATE -> " is up to date (version " + check.found() + ").";
            case MISSING -> " is missing, and version " + check.needed() + " is needed.";
            case BEHIND -> " is behind: version " + check.found() + " was found, and " + check.needed() + " is needed.";
            case NEWER ->
                " is newer: version " + check.found() + " was found, and " + check.needed()
                        + " is needed, which will do.";
            case INCOMPLETE -> " is not complete: of version " + check.found() + " something is not there any more.";
        };
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!check.missing().isEmpty()) {
            remarks.add("To apply " + String.join(", ", check.missing()) + " use: " + SchemaCommand.apply(url));
        }
        if (!check.absent().isEmpty()) {
            remarks.add("Make again by hand what is missing (see: clientele schema print): "
                    + String.join(", ", check.absent()));
        }
        return remarks;
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeStringField("state", Choice.nameOf(check.state()));
        out.writeNumberField("found", check.found());
        out.writeNumberField("needed", check.needed());
        JsonOutput.texts(out, "missing", check.missing());
        JsonOutput.texts(out, "absent", check.absent());
    }

    @Override
    public int exitCode() {
        return check.isReady() ? ExitCode.FINE : ExitCode.NOT_ALL;
    }
}
