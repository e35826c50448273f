package dev.clientele.examples.cli;

import static dev.clientele.examples.cli.Program.HEADER;
import static dev.clientele.examples.cli.Program.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadFilesTest {
    private static final String GOOD = row(1, "Ada", "Lovelace", "ada@example.com");

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @Test
    void saysThatAFileIsMissing() {
        String missing = program.file("missing.csv").toString();

        assertFailure(missing, missing + ": there is no such file. Check the path.");
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertFailure(folder.toString(), folder + ": this is a folder, and a file was expected. Name a file in it.");
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        assertFailure(
                program.file("empty.csv", ""),
                "empty.csv, line 1: the file is empty. Expected a line with the labels of the columns, and a line for each"
                        + " customer.");
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        assertFailure(
                program.file("f.csv", "ID;Voornaam;Achternaam\n1;Ada;Lovelace\n"),
                "f.csv, line 1: expected a column for the e-mail address (\"E-mailadres\" or \"Email address\" or \"Adresse"
                        + " e-mail\"); found \"ID\", \"Voornaam\", \"Achternaam\". Give the columns these labels in the file's first"
                        + " line.");
    }

    @Test
    void saysWhichColumnIsThereTwice() throws IOException {
        assertFailure(
                program.file("f.csv", "Voornaam;Achternaam;E-mail;First name\n"),
                "f.csv, line 1: expected one column for the first name, found two: \"Voornaam\" and \"First name\". Remove or"
                        + " rename one of them.");
    }

    @Test
    void saysThatBinaryJunkIsNoText() throws IOException {
        byte[] junk = new byte[5_000];
        new Random(1).nextBytes(junk);
        Path file = Files.write(program.file("junk.csv"), junk);

        Ran ran = program.run("import", file.toString());
        assertThat(ran.err())
                .startsWith("junk.csv, line 1: the record that begins here holds bytes that are no windows-1252.");
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhereAQuoteBeginsThatNeverEnds() throws IOException {
        program.run("list");
        Ran ran = program.run("import", program.file("f.csv", HEADER + GOOD + "\"2\";\"\";\"Bob;x\n;x"));

        assertThat(ran.err())
                .isEqualTo(
                        "f.csv, line 3: a quote (\") is opened in the record that begins here and is still open at the end of the"
                                + " file. Close it." + System.lineSeparator());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("created              1\n").endsWith("""
                        Nothing from line 3 on was taken in.
                        What was created and updated is in the shop and stays; importing again goes on from there.
                        """);
        assertThat(program.run("show", "1").out()).contains("Lovelace");
    }

    @Test
    void rejectsTheSecondOfTwoRowsWithOneEmail() throws IOException {
        assertReject(
                HEADER + GOOD + row(2, "Bob", "Babbage", "ada@example.com"),
                "line 3, E-mailadres: The e-mail address is on line 2 of this file already.");
    }

    @Test
    void rejectsAnEmailThatIsThereInOtherCase() throws IOException {
        assertReject(
                HEADER + GOOD + row(2, "Bob", "Babbage", "ADA@Example.com"),
                "line 3, E-mailadres: The e-mail address is on line 2 of this file already.");
    }

    @Test
    void rejectsAnEmailThatTheShopHasInOtherCaseAsAnotherCustomers() throws IOException {
        program.run("import", program.file("first.csv", HEADER + GOOD));

        Ran ran = program.run(
                "import", program.file("f.csv", HEADER + row(2, "Bob", "B", "ADA@example.COM")), "--match", "id");
        assertThat(ran.out()).contains("  line 2, E-mailadres: The e-mail address belongs to customer 1 already.");
        assertThat(ran.exitCode()).isEqualTo(1);
    }

    @Test
    void rejectsAnIdThatAnotherEmailHas() throws IOException {
        program.run("import", program.file("first.csv", HEADER + GOOD));

        Ran ran = program.run("import", program.file("f.csv", HEADER + row(1, "Bob", "Babbage", "bob@example.com")));
        assertThat(ran.out()).contains("  line 2, ID: The id belongs to a customer with another e-mail address.");
        assertThat(ran.exitCode()).isEqualTo(1);
    }

    @Test
    void rejectsANameWithAScriptInIt() throws IOException {
        assertReject(
                HEADER + GOOD + row(2, "<script>alert(1)</script>", "Babbage", "bob@example.com"),
                "line 3, Voornaam: The name contains a character that is not allowed in names.");
    }

    @Test
    void rejectsADateInTheFuture() throws IOException {
        String late = row(2, "Bob", "Babbage", "bob@example.com").replace("2020-02-29", "2999-01-01");

        assertReject(HEADER + GOOD + late, "line 3, Registratie: The registration lies in the future.");
    }

    @Test
    void rejectsARowThatIsTooShort() throws IOException {
        assertReject(
                HEADER + GOOD + "\"2\";\"\";\"Bob\"\n", "line 3: Expected 11 cells, as in the header, and found 3.");
    }

    @Test
    void rejectsARowWithSeveralProblemsAndNamesThemAll() throws IOException {
        Ran ran = program.run("import", program.file("f.csv", HEADER + GOOD + row(2, "", "", "nobody")));

        assertThat(ran.out()).contains("""
                Rejected:
                  line 3, E-mailadres: This is not an e-mail address.
                  line 3, Voornaam: Please fill in a name.
                  line 3, Achternaam: Please fill in a name.
                """);
    }

    private void assertFailure(String file, String sentence) {
        Ran ran = program.run("import", file);

        assertThat(ran.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    /** The second row, which begins on line 3, is rejected; the first is in. */
    private void assertReject(String text, String sentence) throws IOException {
        Ran ran = program.run("import", program.file("f.csv", text));

        assertThat(ran.out())
                .contains("created              1\n", "rejected             1\n")
                .endsWith("Rejected:\n  " + sentence + "\n");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(program.run("show", "ada@example.com").exitCode()).isZero();
    }
}
