package dev.clientele.examples.cli;

import dev.clientele.Clientele;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Runs commands in this process, on a database in a folder of its own. */
final class Program {
    static final String HEADER =
            "\"ID\";\"Sociale titel\";\"Voornaam\";\"Achternaam\";\"E-mailadres\";\"Verkopen\";\"Ingeschakeld\";"
                    + "\"Nieuwsbrief\";\"Opt-in\";\"Registratie\";\"Laatste bezoek:\";\n";

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private Screen screen = Screen.NONE;
    private InputStream input = InputStream.nullInputStream();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    Program(Path folder) {
        this.folder = folder;
        variables.put(ShopOptions.DATABASE_VARIABLE, url());
    }

    String url() {
        return "jdbc:h2:file:" + folder.resolve("shop").toAbsolutePath();
    }

    Program variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Program on(Screen next) {
        this.screen = next;
        return this;
    }

    /** With this on the standard input of the next command. */
    Program reading(byte[] bytes) {
        this.input = new ByteArrayInputStream(bytes);
        return this;
    }

    /** From then on it is this time. */
    Program at(String time) {
        this.now = Instant.parse(time);
        return this;
    }

    Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ran ran = runInto(out, args);
        return new Ran(ran.exitCode(), out.toString(StandardCharsets.UTF_8), ran.err());
    }

    Ran runInto(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(args, shell(out, err));
        return new Ran(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    /** Works on the shop without a command. */
    void clientele(Consumer<Clientele> work) {
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        Shell shell = shell(nowhere, nowhere);
        try (OpenShop shop = OpenShop.of(new ShopOptions(), shell)) {
            work.accept(shop.clientele());
        }
    }

    private Shell shell(OutputStream out, OutputStream err) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Shell.of(new StandardOutput(out), messages, screen, variables::get, Clock.fixed(now, ZoneOffset.UTC))
                .reading(input);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A file with this text. */
    String file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    String file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(file(name), text, charset).toString();
    }

    /** The file that one shop system's documentation shows, with the customer John DOE. */
    String seed() throws IOException {
        return file("prestashop-nl.csv", seedText());
    }

    static String seedText() throws IOException {
        try (var in = Program.class.getResourceAsStream("/prestashop-nl.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A row in the seed's form: without visit, sales and permissions. */
    static String row(long id, String first, String last, String email) {
        return "\"" + id + "\";\"\";\"" + first + "\";\"" + last + "\";\"" + email
                + "\";\"0.0000000000\";\"1\";\"0\";\"0\";\"2020-02-29 10:00:00\";\"\";\n";
    }
}
