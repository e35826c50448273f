package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.kernel.Language;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @Test
    void printsTheHelpWhenNothingIsAsked() {
        Ran ran = program.run();

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("Usage: clientele ")
                .contains("import", "export", "list", "search", "show", "generate")
                .contains(
                        "enable",
                        "disable",
                        "remove",
                        "consent",
                        "note",
                        "groups",
                        "titles",
                        "settings",
                        "demo",
                        "check",
                        "schema");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "export",
                "list",
                "search",
                "show",
                "generate",
                "enable",
                "disable",
                "remove",
                "settings",
                "demo",
                "check",
                "consent show",
                "consent grant",
                "consent withdraw",
                "consent list",
                "note add",
                "note edit",
                "note list",
                "note remove",
                "groups add",
                "groups edit",
                "groups show",
                "groups remove",
                "titles add",
                "titles edit",
                "titles remove",
                "schema print",
                "schema check",
                "schema apply"
            })
    void helpsWithEveryCommand(String command) {
        Ran ran = program.run((command + " --help").split(" "));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith("Usage: clientele " + command + " [OPTIONS]");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "titles"})
    void namesTheSubcommands(String command) {
        assertThat(program.run(command, "--help").out())
                .startsWith("Usage: clientele " + command + " [OPTIONS] [COMMAND]")
                .contains("Commands:", "  add ", "  edit ", "  remove ");
    }

    @Test
    void printsTheHelpOfPermissionsWhenNothingIsAsked() {
        Ran ran = program.run("consent");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("Usage: clientele consent [OPTIONS] COMMAND")
                .contains("Commands:", "  show ", "  grant ", "  withdraw ", "  list ");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void printsTheHelpOfNotesWhenNothingIsAsked() {
        Ran ran = program.run("note");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("Usage: clientele note [OPTIONS] COMMAND")
                .contains("Commands:", "  add ", "  edit ", "  list ", "  remove ");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups --shop 2 add VIP", "groups add VIP --shop 2", "groups add --shop=2 VIP"})
    void takesTheOptionsOfTheShopBeforeASubcommandAndBehindIt(String command) {
        assertThat(program.run(command.split(" ")).exitCode()).isZero();

        assertThat(program.run("groups", "--shop", "2").out()).contains("VIP");
        assertThat(program.run("groups").out()).doesNotContain("VIP");
    }

    @Test
    void offersEveryLanguageOfTheLibrary() {
        String languages = Language.SUPPORTED.stream().map(Locale::getLanguage).collect(Collectors.joining("|"));

        assertThat(program.run("import", "--help").out()).contains("--language=" + languages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void tellsItsVersion(String option) {
        Ran ran = program.run(option);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith("clientele ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "imprt x ~ 'imprt' is not understood; perhaps import or export or privacy. See: clientele --help",
                "import ~ Missing required parameter: 'FILE'. See: clientele import --help",
                "import a b ~ 'b' is not understood. See: clientele import --help",
                "import a --match name ~ Invalid value for option '--match': expected one of [EMAIL, ID] (case-insensitive)"
                        + " but was 'name'. See: clientele import --help",
                "import a --charset-fallback q ~ Invalid value for option '--charset-fallback': 'q' is no character encoding;"
                        + " write one like windows-1252, ISO-8859-15 or UTF-8. See: clientele import --help",
                "list --birthday 29.2. ~ Invalid value for option '--birthday': '29.2.' is no day; write one like"
                        + " 2026-05-03, or today. See: clientele list --help",
                "list --birthday-within 367 ~ Invalid value for option '--birthday-within': '367' is no number of days"
                        + " from 0 to 366, such as 7; 0 is today alone. See: clientele list --help",
                "list --foo ~ '--foo' is not understood. See: clientele list --help",
                "list --size x ~ Invalid value for option '--size': 'x' is not an int. See: clientele list --help",
                "list --sort name ~ Invalid value for option '--sort': 'name' is not one of id, last-name,"
                        + " last-name-without-prefix, registered, or one of these after a minus for the opposite order. See: clientele list --help",
                "list --zone Mars ~ Invalid value for option '--zone': 'Mars' is no time zone;"
                        + " write one like Europe/Amsterdam, UTC or +01:00. See: clientele list --help",
                "list --language es ~ Invalid value for option '--language': 'es' is not one of en, nl, fr, de."
                        + " See: clientele list --help",
                "list --shop x ~ Invalid value for option '--shop': 'x' is not an int. See: clientele list --help",
                "list --ip shop.example ~ Invalid value for option '--ip': 'shop.example' is no IP address; write one like"
                        + " 192.0.2.1 or 2001:db8::1. See: clientele list --help",
                "consent frob ~ 'frob' is not understood. See: clientele consent --help",
                "consent list ~ Missing required parameter: 'newsletter|partner-offers'. See: clientele consent list --help",
                "consent list letters ~ Invalid value for positional parameter at index 0 (newsletter|partner-offers):"
                        + " 'letters' is not one of newsletter, partner-offers. See: clientele consent list --help",
                "consent show x ~ Invalid value for positional parameter at index 0 (ID): 'x' is no id of a customer;"
                        + " ids are numbers such as 7. See: clientele consent show --help",
                "note add 1 ~ Missing required parameter: 'TEXT|-'. See: clientele note add --help",
                "note list x ~ Invalid value for positional parameter at index 0 (ID): 'x' is no id of a customer;"
                        + " ids are numbers such as 7. See: clientele note list --help",
                "note remove x ~ Invalid value for positional parameter at index 0 (NOTE): 'x' is no id of a note;"
                        + " ids are numbers such as 7. See: clientele note remove --help",
                "consent grant 1 letters --how x ~ Invalid value for positional parameter at index 1"
                        + " (newsletter|partner-offers): 'letters' is not one of newsletter, partner-offers."
                        + " See: clientele consent grant --help",
                "consent grant 1 newsletter --how x --on 3/5/2026 ~ Invalid value for option '--on': '3/5/2026' is no date"
                        + " and no time; write one like 2026-05-03, 2026-05-03T14:30 or 2026-05-03T14:30+02:00."
                        + " See: clientele consent grant --help",
                "consent grant 1 newsletter --how x --on 2026-02-30 ~ Invalid value for option '--on': '2026-02-30' is no"
                        + " date and no time; write one like 2026-05-03, 2026-05-03T14:30 or 2026-05-03T14:30+02:00."
                        + " See: clientele consent grant --help",
                "consent grant 1 newsletter --how x --on 2026-05-0314:30 ~ Invalid value for option '--on':"
                        + " '2026-05-0314:30' is no date and no time; write one like 2026-05-03, 2026-05-03T14:30 or"
                        + " 2026-05-03T14:30+02:00. See: clientele consent grant --help",
                "consent grant 1 newsletter --how x --ip 192.0.2.256 ~ Invalid value for option '--ip': '192.0.2.256' is no"
                        + " IP address; write one like 192.0.2.1 or 2001:db8::1. See: clientele consent grant --help",
                "consent grant 1 newsletter --how x --by= ~ Invalid value for option '--by': a member of the staff has a"
                        + " name; without one leave it out. See: clientele consent grant --help",
                "consent withdraw 1 ~ Missing required parameter: 'newsletter|partner-offers'."
                        + " See: clientele consent withdraw --help",
                "search ~ Missing required parameter: 'WORD'. See: clientele search --help",
                "show ~ Missing required parameter: 'ID|EMAIL'. See: clientele show --help",
                "groups frob ~ 'frob' is not understood. See: clientele groups --help",
                "groups add ~ Missing required parameter: 'NAME'. See: clientele groups add --help",
                "groups show x ~ Invalid value for positional parameter at index 0 (ID): 'x' is no id of a group;"
                        + " ids are numbers such as 7. See: clientele groups show --help",
                "groups add VIP --discount much ~ Invalid value for option '--discount': 'much' is no percentage;"
                        + " write one like 10 or 12.5. See: clientele groups add --help",
                "groups add VIP --prices none ~ Invalid value for option '--prices': 'none' is not one of tax-included,"
                        + " tax-excluded. See: clientele groups add --help",
                "titles edit 0 ~ Invalid value for positional parameter at index 0 (ID): '0' is no id of a title;"
                        + " ids are numbers such as 7. See: clientele titles edit --help",
                "titles add Dr. --gender x ~ Invalid value for option '--gender': 'x' is not one of male, female, neutral."
                        + " See: clientele titles add --help",
                "remove x ~ Invalid value for positional parameter at index 0 (ID): 'x' is no id of a customer;"
                        + " ids are numbers such as 7. See: clientele remove --help",
                "enable ~ Missing required parameter: 'ID'. See: clientele enable --help",
                "settings --b2b maybe ~ Invalid value for option '--b2b': 'maybe' is not one of on, off."
                        + " See: clientele settings --help",
                "settings --names loose ~ Invalid value for option '--names': 'loose' is not one of strict, lenient."
                        + " See: clientele settings --help",
                "settings --currency XXY ~ Invalid value for option '--currency': 'XXY' is no currency of ISO 4217;"
                        + " write one like EUR, USD or CHF. See: clientele settings --help",
                "settings --zone Mars ~ Invalid value for option '--zone': 'Mars' is no time zone;"
                        + " write one like Europe/Amsterdam, UTC or +01:00. See: clientele settings --help",
                "settings --require title,shoe ~ Invalid value for option '--require': 'shoe' is no field that can be"
                        + " required; write none, or some of title, birth-date, newsletter, partner-offers,"
                        + " billing-address, shipping-address, company, company-number, activity-code, website,"
                        + " with commas between them. See: clientele settings --help",
                "settings --password-length 4 ~ Invalid value for option '--password-length': A shop can ask for"
                        + " passwords of at least 5 to 128 characters, and 4 is outside. See: clientele settings --help",
                "settings --password-length x ~ Invalid value for option '--password-length': 'x' is no number of"
                        + " characters. See: clientele settings --help",
                "generate many x ~ Invalid value for positional parameter at index 0 (N): 'many' is not a long."
                        + " See: clientele generate --help"
            })
    void saysInOneLineWhatIsWrongWithACommand(String args, String sentence) {
        Ran ran = program.run(args.split(" "));

        assertThat(ran.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }
}
