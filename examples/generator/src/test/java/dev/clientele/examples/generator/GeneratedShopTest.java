package dev.clientele.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedShopTest {

    private static final String HEADER = """
            "ID";"Sociale titel";"Voornaam";"Achternaam";"E-mailadres";"Verkopen";"Ingeschakeld";"Nieuwsbrief";\
            "Opt-in";"Registratie";"Laatste bezoek:";
            """;

    @Test
    void writesTheSameBytesForTheSameSeed() {
        GeneratedShop shop = GeneratedShop.of(3_000).withSeed(7).withBroken(0.05);

        assertThat(Text.of(shop))
                .isEqualTo(Text.of(GeneratedShop.of(3_000).withBroken(0.05).withSeed(7)));
    }

    /** If this fails although no rule or list was changed, chance or text depends on the Java version. */
    @Test
    void writesTheSameBytesOnEveryJavaVersion() throws NoSuchAlgorithmException {
        byte[] bytes =
                Text.of(GeneratedShop.of(2_000).withSeed(7).withBroken(0.1)).getBytes(StandardCharsets.UTF_8);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo("888839f0a033abf149b6d4e86b632c205983e911c90375b3dd586403a3be63f2");
    }

    @Test
    void writesTheSameBytesWhateverTheMachinesLanguageZoneAndEncoding(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("shop.csv");
        List<String> elsewhere = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Colombo",
                "-Dfile.encoding=ISO-8859-1");

        ForkedGenerate.run(elsewhere, "1000", file.toString(), "--seed", "7", "--broken", "0.1");

        assertThat(Files.readString(file))
                .isEqualTo(Text.of(GeneratedShop.of(1_000).withSeed(7).withBroken(0.1)));
    }

    @Test
    void writesOtherCustomersForAnotherSeed() {
        List<String> some =
                Text.of(GeneratedShop.of(500).withSeed(1)).lines().skip(1).toList();
        List<String> others =
                Text.of(GeneratedShop.of(500).withSeed(2)).lines().skip(1).toList();

        assertThat(some).doesNotContainAnyElementsOf(others);
    }

    @Test
    void startsWithTheHeaderOfTheShop() {
        assertThat(Text.of(GeneratedShop.of(3))).startsWith(HEADER);
    }

    @Test
    void writesTheHeaderAloneForNobody() {
        assertThat(Text.of(GeneratedShop.of(0))).isEqualTo(HEADER);
    }

    @Test
    void writesOneLineForEachCustomer() {
        assertThat(Text.of(GeneratedShop.of(1_234))).endsWith(";\n").doesNotContain("\r");
        assertThat(Text.of(GeneratedShop.of(1_234)).lines()).hasSize(1 + 1_234);
    }

    @Test
    void writesTheSameToAFileAsToAWriter(@TempDir Path folder) throws IOException {
        GeneratedShop shop = GeneratedShop.of(1_000);
        StringWriter writer = new StringWriter();

        Summary written = shop.write(writer);

        assertThat(shop.write(folder.resolve("shop.csv"))).isEqualTo(written);
        assertThat(folder.resolve("shop.csv")).hasContent(writer.toString());
    }

    @Test
    void replacesAFileThatWasThere(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("shop.csv"), "x".repeat(10_000));

        GeneratedShop.of(0).write(file);

        assertThat(Files.readString(file)).isEqualTo(HEADER);
    }

    @Test
    void flushesTheWriterAndLeavesItOpen(@TempDir Path folder) throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve("shop.csv"))) {
            GeneratedShop.of(0).write(writer);

            assertThat(Files.readString(folder.resolve("shop.csv"))).isEqualTo(HEADER);
            writer.append("more");
        }
    }

    @Test
    void keepsMemoryFlatHoweverManyCustomersThereAre() throws Exception {
        ForkedGenerate million = ForkedGenerate.run(List.of("-Xmx16m"), "1000000", "-");

        assertThat(million.messages()).startsWith("Wrote 1000000 customers, 0 of them broken, in 1000001 lines");
        assertThat(million.exitStatus()).isZero();
    }

    @Test
    void sumsUpWhatItWrote() throws IOException {
        assertThat(GeneratedShop.of(20).write(new StringBuilder())).isEqualTo(new Summary(20, 21, Map.of()));
    }

    @Test
    void isNotChangedByItsOptions() {
        GeneratedShop shop = GeneratedShop.of(10);

        GeneratedShop other = shop.withSeed(5).withBroken(0.5);

        assertThat(shop).hasToString("GeneratedShop[customers=10, seed=1, brokenShare=0.0]");
        assertThat(other).hasToString("GeneratedShop[customers=10, seed=5, brokenShare=0.5]");
        assertThat(other.customers()).isEqualTo(10);
        assertThat(other.seed()).isEqualTo(5);
        assertThat(other.brokenShare()).isEqualTo(0.5);
    }

    @Test
    void refusesANumberOfCustomersThatNoFileCanHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedShop.of(-1))
                .withMessage("The number of customers must be from 0 to 1000000000, but is -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedShop.of(1_000_000_001))
                .withMessage("The number of customers must be from 0 to 1000000000, but is 1000000001.");
    }

    @Test
    void refusesAShareThatIsNone() {
        GeneratedShop shop = GeneratedShop.of(10);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.withBroken(1.01))
                .withMessage("The share of broken rows must be from 0 to 1, but is 1.01.");
        assertThatIllegalArgumentException().isThrownBy(() -> shop.withBroken(-0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> shop.withBroken(Double.NaN));
    }
}
