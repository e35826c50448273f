package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that let several programs apply scripts side by side, see docs/decisions/0020. */
class ScriptTest {
    private static final List<Pattern> REPEATABLE = Stream.of(
                    "create table if not exists \\w+ .*",
                    "create sequence if not exists \\w+.*",
                    "create (unique |fulltext )?index if not exists \\w+\\s.*",
                    "create extension if not exists \\w+",
                    "alter table \\w+\\s+add (column|constraint) if not exists \\w+\\s.*",
                    "update \\w+ set (\\w+) = .* where \\1 is null")
            .map(form -> Pattern.compile(form, Pattern.DOTALL))
            .toList();

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new PostgreSqlDialect(), new MariaDbDialect());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void onlyAddAndCanBeRepeated(Dialect dialect) {
        for (String file : List.of(Script.FILES.get(0), "next/%s/V2__nicknames.sql")) {
            List<String> statements = Script.of(dialect, List.of(file)).get(0).statements();
            assertThat(statements.subList(0, statements.size() - 1))
                    .allMatch(statement -> REPEATABLE.stream()
                            .anyMatch(form -> form.matcher(statement).matches()));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void beginWithTheVersionTableAndEndWithTheirNumber(Dialect dialect) {
        List<Script> scripts = Script.of(dialect, Script.FILES);

        assertThat(scripts.get(0).statements().get(0))
                .startsWith("create table if not exists clientele_schema_version (");
        assertThat(scripts).allSatisfy(script -> {
            assertThat(script.name()).startsWith("V" + script.number() + "__");
            assertThat(script.statements().get(script.statements().size() - 1))
                    .isEqualTo("insert into clientele_schema_version (version) values (" + script.number() + ")");
        });
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void giveNamesThatFitBehindEveryPrefix(Dialect dialect) {
        List<String> names = ScriptObjects.of(Script.of(dialect, Script.FILES));
        TableNames longest = TableNames.standard().withPrefix("a".repeat(20));

        assertThat(names).allMatch(name -> name.startsWith("clientele_"));
        assertThat(names.stream().filter(name -> !name.contains(".")).map(longest::inCatalogue))
                .allMatch(name -> name.length() < 63);
    }

    /** If this fails, the list in {@link TableNames} does not know every table and sequence. */
    @ParameterizedTest
    @MethodSource("dialects")
    void makeTablesAndSequencesThatCanLieInASchema(Dialect dialect) {
        String text = TableNames.standard()
                .inSchema("crm")
                .in(Script.of(dialect, Script.FILES).get(0).text());

        assertThat(text.lines().filter(line -> line.matches("create (table|sequence).*|.* on [a-z_]+ \\(.*")))
                .isNotEmpty()
                .allMatch(line -> line.contains("crm.clientele_"));
        assertThat(Pattern.compile("references (\\w+\\.)?").matcher(text).results())
                .allMatch(reference -> reference.group().equals("references crm."));
    }

    @Test
    void endsAStatementNeitherInACommentNorInQuotes() {
        String text = """
                -- one; two
                insert into a values ('it''s; so', "b;c"); /* three;
                four */ insert into b values (`d;e`, $$f;g$$, $x$h;$$i$x$);
                -- the end;""";

        assertThat(new Script(1, "V1__a.sql", text).statements())
                .containsExactly(
                        "insert into a values ('it''s; so', \"b;c\")",
                        "insert into b values (`d;e`, $$f;g$$, $x$h;$$i$x$)");
    }

    @Test
    void tellsWhatItMakes() {
        String text = """
                create table if not exists clientele_a (
                    -- The first, of two.
                    b decimal(5, 2) not null,
                    c integer,
                    index clientele_a_by_c (c, b),
                    constraint clientele_a_pk primary key (b, c)
                );
                alter table clientele_a add column if not exists d integer;
                alter table clientele_a add constraint if not exists clientele_a_fk
                    foreign key (c) references clientele_a (b);
                create unique index if not exists clientele_a_by_d on clientele_a (d);
                create sequence if not exists clientele_a_seq cache 10;
                """.toLowerCase(Locale.ROOT);

        assertThat(ScriptObjects.of(List.of(new Script(1, "V1__a.sql", text))))
                .containsExactly(
                        "clientele_a",
                        "clientele_a.b",
                        "clientele_a.c",
                        "clientele_a_by_c",
                        "clientele_a_pk",
                        "clientele_a.d",
                        "clientele_a_fk",
                        "clientele_a_by_d",
                        "clientele_a_seq");
    }
}
