package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.CustomerId;
import dev.clientele.note.NoteId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteCommandTest {
    private static final CustomerId JOHN = new CustomerId(1);

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        program = new Program(folder);
        program.run("import", program.seed());
    }

    private static String line(String sentence) {
        return sentence + System.lineSeparator();
    }

    @Test
    void writesANoteAndAnotherTextInItsPlace() {
        assertThat(program.run("note", "add", "1", "Prefers\n\te-mail", "--by", "Ada"))
                .isEqualTo(new Ran(0, """
                Note 1 about customer 1, John DOE (times in UTC)
                  Written              2026-11-22 12:00:00 by staff Ada
                  Edited               never
                  Text                 Prefers
                                       e-mail
                """, ""));

        program.at("2026-11-23T08:00:00Z");
        assertThat(program.run("note", "edit", "1", "Prefers the telephone", "--by", "Grace"))
                .isEqualTo(new Ran(0, """
                Note 1 about customer 1, John DOE (times in UTC)
                  Written              2026-11-22 12:00:00 by staff Ada
                  Edited               2026-11-23 08:00:00 by staff Grace
                  Text                 Prefers the telephone
                """, ""));
        program.at("2026-11-24T08:00:00Z");
        Ran again = program.run("note", "edit", "1", "Prefers the telephone");
        assertThat(again.out()).contains("Edited               2026-11-23 08:00:00 by staff Grace\n");
        assertThat(again.err()).isEqualTo(line("It says so already; nothing was changed."));
    }

    @Test
    void writesItselfDownWhereNobodyIsNamed() {
        program.run("note", "add", "1", "Prefers e-mail");

        assertThat(program.run("note", "list", "1").out()).contains("note 1 by system clientele\n");
    }

    @Test
    void takesTheTextFromTheStandardInput() {
        String letter = "Dear shop,\r\n\r\nI like blue shoes 𐐀.\r\n";

        assertThat(program.reading(letter.getBytes(StandardCharsets.UTF_8))
                        .run("note", "add", "1", "-")
                        .out())
                .endsWith("""
                  Text                 Dear shop,

                                       I like blue shoes 𐐀.
                """);
        program.reading("𐐀".repeat(10_000).concat("\r\n").getBytes(StandardCharsets.UTF_8))
                .run("note", "edit", "1", "-");
        program.clientele(
                shop -> assertThat(shop.notes().get(new NoteId(1)).text()).isEqualTo("𐐀".repeat(10_000)));
    }

    @Test
    void refusesWhatIsNoTextOnTheStandardInput() {
        assertThat(program.reading(new byte[] {(byte) 0xE9}).run("note", "add", "1", "-"))
                .isEqualTo(new Ran(2, "", line("The text on the standard input is not in UTF-8.")));
        assertThat(program.reading(new byte[1_000_000]).run("note", "add", "1", "-"))
                .isEqualTo(new Ran(
                        2, "", line("A note has at most 10,000 characters, and there is more on the standard input.")));
        assertThat(program.reading(new byte[0]).run("note", "add", "1", "-"))
                .isEqualTo(new Ran(2, "", line("text: Please fill this in.")));
        assertThat(program.run("note", "add", "1", "a".repeat(10_001), "--language", "nl"))
                .isEqualTo(new Ran(2, "", line("text: De tekst heeft meer dan 10000 tekens.")));
        program.clientele(shop -> assertThat(shop.notes().of(JOHN)).isEmpty());
    }

    @Test
    void listsTheNewestFirstAPageAtATime() {
        assertThat(program.run("note", "list", "1")).isEqualTo(new Ran(0, """
                Customer 1, John DOE (times in UTC)

                Private notes
                  None
                """, ""));
        program.run("note", "add", "1", "First");
        program.run("note", "edit", "1", "First of all", "--by", "Grace");
        program.run("note", "add", "1", "Second", "--by", "Ada");
        program.run("note", "add", "1", "Third", "--by", "Ada");

        assertThat(program.run("note", "list", "1", "--size", "2"))
                .isEqualTo(new Ran(0, """
                Customer 1, John DOE (times in UTC)

                Private notes
                  2026-11-22 12:00:00  note 3 by staff Ada
                                       Third
                  2026-11-22 12:00:00  note 2 by staff Ada
                                       Second
                  Earlier ones         not shown here
                """, line("Next page: clientele note list 1 --size 2 --before=2")));
        assertThat(program.run("note", "list", "1", "--size", "2", "--before=2"))
                .isEqualTo(new Ran(0, """
                Customer 1, John DOE (times in UTC)

                Private notes
                  2026-11-22 12:00:00  note 1 by system clientele
                                       edited 2026-11-22 12:00:00 by staff Grace
                                       First of all
                """, ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000})
    void listsPagesOfASoundSize(int size) {
        assertThat(program.run("note", "list", "1", "--size", Integer.toString(size)))
                .isEqualTo(new Ran(2, "", line("A page has 1 to 999 notes, and not " + size + ".")));
    }

    @Test
    void removesANoteWhenItsPlanIsConfirmed() {
        program.run("note", "add", "1", "Prefers e-mail");

        assertThat(program.run("note", "remove", "1"))
                .isEqualTo(new Ran(
                        0,
                        """
                To remove note 1, about customer 1, John DOE
                  Plan                                      remove-note:1:1
                """,
                        line("Nothing was removed yet. To remove it use: clientele note remove 1"
                                + " --confirm=remove-note:1:1")));
        program.run("note", "edit", "1", "Prefers the telephone");
        assertThat(program.run("note", "remove", "1", "--confirm", "remove-note:1:1")
                        .exitCode())
                .isEqualTo(ExitCode.FAILED);
        assertThat(program.run("note", "remove", "1", "--confirm", "remove-note:1:2"))
                .isEqualTo(new Ran(0, "Removed note 1, about customer 1, John DOE\n", ""));
        program.clientele(shop -> assertThat(shop.notes().of(JOHN)).isEmpty());
    }

    @Test
    void printsJson() {
        Ran added = program.run("note", "add", "1", "Prefers\ne-mail", "--by", "Ada", "--json");
        Map<String, Object> note = ParsedJson.map(
                "id",
                1L,
                "version",
                1L,
                "text",
                "Prefers\ne-mail",
                "by",
                "staff:Ada",
                "at",
                "2026-11-22T12:00:00Z",
                "editedBy",
                null,
                "editedAt",
                null);
        Map<String, Object> list = Map.of("id", 1L, "notes", List.of(note), "moreNotes", false);
        Map<String, Object> one = ParsedJson.map("customer", 1L);
        one.putAll(note);

        assertThat(ParsedJson.of(added.out())).isEqualTo(one);
        assertThat(ParsedJson.of(program.run("note", "list", "1", "--json").out()))
                .isEqualTo(list);
        assertThat(ParsedJson.of(program.run("show", "1", "--json").out()))
                .containsEntry("notes", List.of(note))
                .containsEntry("moreNotes", false);
        one.putAll(Map.of("version", 2L, "text", "x", "editedBy", "staff:Grace", "editedAt", "2026-11-22T12:00:00Z"));
        assertThat(ParsedJson.of(program.run("note", "edit", "1", "x", "--by", "Grace", "--json")
                        .out()))
                .isEqualTo(one);
        assertThat(ParsedJson.of(program.run("note", "remove", "1", "--json").out()))
                .isEqualTo(Map.of("removed", false, "plan", "remove-note:1:2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note add 7 x | No customer of this shop has the id 7; to find one by name use: clientele search WORD...",
                "note list 7 | No customer of this shop has the id 7; to find one by name use: clientele search WORD...",
                "note edit 7 x | This shop has no note 7; to see those about a customer use: clientele note list ID",
                "note remove 7 | This shop has no note 7; to see those about a customer use: clientele note list ID"
            })
    void saysWhatIsNotThere(String command, String sentence) {
        assertThat(program.run(command.split(" "))).isEqualTo(new Ran(ExitCode.NOT_ALL, "", line(sentence)));
    }
}
