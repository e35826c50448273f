package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the constraints; those of the intake have a test of their own. */
class MessageBundleTest {
    private final Properties root = bundle("");
    private final Properties english = bundle("_en");
    private final List<Properties> all = Language.SUPPORTED.stream()
            .map(language -> bundle("_" + language.getLanguage()))
            .toList();

    private static byte[] file(String language) {
        String name = "/ContributorValidationMessages" + language + ".properties";
        try (InputStream in = MessageBundleTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Properties bundle(String language) {
        try {
            Properties sentences = new Properties();
            sentences.load(new ByteArrayInputStream(file(language)));
            return sentences;
        } catch (IOException e) {
            throw new IllegalStateException(language, e);
        }
    }

    private List<String> translations(String key) {
        return all.stream().map(sentences -> sentences.getProperty(key)).toList();
    }

    @Test
    void hasEnglishForItsRoot() {
        assertThat(english).isEqualTo(root);
    }

    @Test
    void saysTheSameInEveryLanguage() {
        assertThat(all).extracting(Properties::keySet).containsOnly(english.keySet());
    }

    @Test
    void isTranslatedToTheLastSentence() {
        for (String key : english.stringPropertyNames()) {
            assertThat(translations(key)).as(key).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @Test
    void mentionsTheSameLimitsInEveryLanguage() {
        for (String key : english.stringPropertyNames()) {
            assertThat(translations(key))
                    .as(key)
                    .extracting(MessageBundleTest::placeholders)
                    .containsOnly(placeholders(english.getProperty(key)));
        }
    }

    /** Hibernate Validator reads bundles as Latin-1, other providers may not: escapes are safe with all of them. */
    @Test
    void isAsciiSoThatNoProviderMisreadsAnAccent() {
        for (Locale language : Language.SUPPORTED) {
            assertThat(new String(file("_" + language.getLanguage()), StandardCharsets.ISO_8859_1))
                    .isASCII();
        }
    }

    @Test
    void keepsItsAccents() {
        assertThat(bundle("_fr").getProperty("dev.clientele.amount.too-precise"))
                .isEqualTo("Le montant comporte plus de 10 décimales.");
        assertThat(bundle("_de").getProperty("dev.clientele.birth-date.too-long-ago"))
                .isEqualTo("Das Geburtsdatum liegt mehr als 200 Jahre zurück.");
    }

    @Test
    void belongsToThisLibrary() {
        assertThat(english.stringPropertyNames()).allMatch(key -> key.startsWith(Fault.KEY_PREFIX));
    }

    @Test
    void givesEveryFaultACodeOfItsOwn() {
        assertThat(faults().map(Fault::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9-]+\\.[a-z-]+"));
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{\\w+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Stream<Fault> faults() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.clientele").stream()
                        .filter(type -> type.isAssignableTo(Fault.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Fault.class::cast);
    }

    @Test
    void hasASentenceForEveryFault() {
        Set<String> keys = faults().map(Fault::messageKey).collect(Collectors.toSet());

        assertThat(english.stringPropertyNames()).containsAll(keys);
    }
}
