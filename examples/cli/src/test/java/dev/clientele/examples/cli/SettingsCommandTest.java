package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
        program.run("list");
    }

    @Test
    void showsThoseOfANewShop() {
        Ran ran = program.run("settings");

        assertThat(ran.out()).isEqualTo("""
                Settings of shop 1
                  B2B mode          off
                  Required fields   none
                  Names             strict
                  Password length   at least 5
                  Currency          EUR
                  Time zone         UTC
                  Language          en
                """);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void changesSeveralAtOnceAndSaysWhatTheyWere() {
        Ran ran = program.run(("settings --b2b on --require birth-date,TITLE --names lenient --password-length 12"
                        + " --currency usd --zone Europe/Amsterdam --language nl")
                .split(" "));

        assertThat(ran.out()).isEqualTo("""
                Settings of shop 1
                  B2B mode          on (was off)
                  Required fields   title, birth-date (was none)
                  Names             lenient (was strict)
                  Password length   at least 12 (was at least 5)
                  Currency          USD (was EUR)
                  Time zone         Europe/Amsterdam (was UTC)
                  Language          nl (was en)
                """);
        assertThat(ran.exitCode()).isZero();
        assertThat(program.run("settings").out())
                .contains("B2B mode          on\n", "Language          nl\n")
                .doesNotContain("was");
        program.clientele(
                shop -> assertThat(shop.settings().current().version()).isEqualTo(2));
    }

    @Test
    void changesNothingButWhatIsAskedFor() {
        program.run("settings", "--b2b", "on", "--require", "company");

        assertThat(program.run("settings", "--b2b", "off", "--currency", "EUR").out())
                .contains("B2B mode          off (was on)\n", "Required fields   company\n", "Currency          EUR\n");
        assertThat(program.run("settings", "--require", "none").out()).contains("Required fields   none (was company)");
    }

    @Test
    void printsJson() {
        Ran ran = program.run("settings", "--currency", "CHF", "--require=newsletter", "--json");

        assertThat(ParsedJson.of(ran.out()))
                .isEqualTo(ParsedJson.map(
                        "shop",
                        1L,
                        "b2b",
                        false,
                        "required",
                        List.of("newsletter"),
                        "names",
                        "strict",
                        "passwordLength",
                        5L,
                        "currency",
                        "CHF",
                        "zone",
                        "UTC",
                        "language",
                        "en",
                        "version",
                        2L,
                        "changed",
                        List.of("required", "currency")));
    }

    @Test
    void beginsANewShopInItsZoneAndLanguage() {
        Ran ran = program.run("settings", "--shop", "2", "--zone", "Europe/Amsterdam", "--language", "nl");

        assertThat(ran.out())
                .startsWith("Settings of shop 2\n")
                .contains("Time zone         Europe/Amsterdam\n", "Language          nl\n");
        assertThat(program.run("groups", "--shop", "2").out()).contains("Bezoeker", "Gast", "Klant");
    }

    @Test
    void speaksTheShopsLanguageUnlessAnotherIsAskedFor() {
        program.run("settings", "--language", "nl");

        assertThat(program.run("groups", "add", "VIP", "--color", "red").err())
                .startsWith("color: Schrijf de kleur als # met zes hexadecimale cijfers");
        assertThat(program.run("groups", "add", "VIP", "--color", "red", "--language", "de")
                        .err())
                .startsWith("color: Schreiben Sie die Farbe");
    }
}
