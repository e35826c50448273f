package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** On the server that the environment names, as for the library's own tests. */
@OnMariaDb
class MariaDbTest extends ServerContract {
    private static final Pattern ADDRESS =
            Pattern.compile("(?<server>jdbc:mariadb://[^/?]+/)\\?user=(?<user>[^&]*)&password=(?<password>.*)");

    @Override
    ServerDatabase newDatabase() throws SQLException {
        Matcher address = ADDRESS.matcher(System.getenv(OnMariaDb.VARIABLE));
        assertThat(address.matches())
                .as(OnMariaDb.VARIABLE + " has the form jdbc:mariadb://host:port/?user=...&password=...")
                .isTrue();
        return ServerDatabase.on(address.group("server"), address.group("user"), address.group("password"));
    }

    @Test
    void wantsItsPassword() throws SQLException {
        try (ServerDatabase database = newDatabase()) {
            Program program = database.with(new Program(folder)).variable(Credentials.PASSWORD_VARIABLE, "wrong");

            assertThat(program.run("list").err())
                    .startsWith("The database " + database.url() + " refuses the user or the password: ")
                    .hasLineCount(1);
        }
    }
}
