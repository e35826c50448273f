package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.store.SchemaState;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the check finds beyond the numbers of the scripts. */
class SchemaCheckTest {
    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void namesWhatIsGone(EmptyDatabase kind) {
        DataSource database = kind.withSchema();
        EmptyDatabase.execute(
                database,
                "drop sequence clientele_note_seq",
                "drop table clientele_blocked_email",
                "alter table clientele_shop drop column has_demo",
                "alter table clientele_membership drop constraint clientele_membership_group_fk",
                kind.dropIndex("clientele_customer_by_sales", "clientele_customer"));

        SchemaCheck check = JdbcSchema.of(database).check();

        assertThat(check.state()).isEqualTo(SchemaCheck.State.INCOMPLETE);
        assertThat(check.isReady()).isFalse();
        assertThat(check.absent())
                .containsExactly(
                        "clientele_note_seq",
                        "clientele_shop.has_demo",
                        "clientele_customer_by_sales",
                        "clientele_membership_group_fk",
                        "clientele_blocked_email",
                        "clientele_blocked_email.shop_id",
                        "clientele_blocked_email.hash",
                        "clientele_blocked_email.created",
                        "clientele_blocked_email_pk");
        assertThat(check)
                .asString()
                .startsWith("The schema is version 1, but something of it is gone: clientele_note_seq, ")
                .endsWith(". Make it again as the scripts have it; applying does not.");
        assertThat(JdbcStore.over(database).schema()).contains(new SchemaState(1, 1, List.of()));
    }

    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void reportsTheSchemaOfANewerLibrary(EmptyDatabase kind) {
        DataSource database = kind.withSchema();
        EmptyDatabase.execute(database, "insert into clientele_schema_version (version) values (99)");

        SchemaCheck check = JdbcSchema.of(database).check();

        assertThat(check).isEqualTo(new SchemaCheck(99, 1, List.of(), List.of()));
        assertThat(check.state()).isEqualTo(SchemaCheck.State.NEWER);
        assertThat(check.isReady()).isTrue();
        assertThat(check)
                .hasToString("The schema is that of a newer library: version 99 was found, 1 is needed."
                        + " This library works with it, too.");
        assertThat(JdbcSchema.of(database).apply()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void findsNoNameThatTheScriptsDoNotGive(EmptyDatabase kind) {
        JdbcTransactions transactions = new OwnTransactions(kind.withSchema(), TableNames.standard());

        Set<String> found = transactions.with(session -> new HashSet<>(session.list(
                session.dialect().catalogue(),
                parameters -> parameters.text("").text("%"),
                row -> row.text().toLowerCase(Locale.ROOT))));
        List<Script> scripts = transactions.with(session -> Script.of(session.dialect(), Script.FILES));

        assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(ScriptObjects.of(scripts));
    }

    @Test
    void tellsWhatIsGoneBesideWhatIsBehind() {
        assertThat(new SchemaCheck(1, 2, List.of("V2__a.sql"), List.of("clientele_note_seq")))
                .hasToString("The schema is behind: version 1 was found, 2 is needed. Apply V2__a.sql. It was applied,"
                        + " but something of it is gone: clientele_note_seq. Make it again as the scripts have it;"
                        + " applying does not.");
    }

    @Test
    void namesTenAtMostInItsSentence() {
        List<String> gone = IntStream.rangeClosed(1, 12).mapToObj(i -> "t" + i).toList();

        assertThat(new SchemaCheck(1, 1, List.of(), gone))
                .asString()
                .contains("gone: t1, t2, t3, t4, t5, t6, t7, t8, t9, t10 and 2 more. Make");
    }
}
