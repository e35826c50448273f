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
                .contains("import", "export", "list", "search", "show", "generate");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "export", "list", "search", "show", "generate"})
    void helpsWithEveryCommand(String command) {
        Ran ran = program.run(command, "--help");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith("Usage: clientele " + command + " [OPTIONS]");
        assertThat(ran.err()).isEmpty();
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
                "imprt x ~ 'imprt' is not understood; perhaps import or export. See: clientele --help",
                "import ~ Missing required parameter: 'FILE'. See: clientele import --help",
                "import a b ~ 'b' is not understood. See: clientele import --help",
                "import a --match name ~ Invalid value for option '--match': expected one of [EMAIL, ID] (case-insensitive)"
                        + " but was 'name'. See: clientele import --help",
                "import a --charset-fallback q ~ Invalid value for option '--charset-fallback': 'q' is no character encoding;"
                        + " write one like windows-1252, ISO-8859-15 or UTF-8. See: clientele import --help",
                "list --foo ~ '--foo' is not understood. See: clientele list --help",
                "list --size x ~ Invalid value for option '--size': 'x' is not an int. See: clientele list --help",
                "list --sort name ~ Invalid value for option '--sort': 'name' is not one of id, last-name, registered,"
                        + " or one of these after a minus for the opposite order. See: clientele list --help",
                "list --zone Mars ~ Invalid value for option '--zone': 'Mars' is no time zone;"
                        + " write one like Europe/Amsterdam, UTC or +01:00. See: clientele list --help",
                "list --language es ~ Invalid value for option '--language': 'es' is not one of en, nl, fr, de."
                        + " See: clientele list --help",
                "list --shop x ~ Invalid value for option '--shop': 'x' is not an int. See: clientele list --help",
                "search ~ Missing required parameter: 'WORD'. See: clientele search --help",
                "show ~ Missing required parameter: 'ID|EMAIL'. See: clientele show --help",
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
