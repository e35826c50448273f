package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
    private final Properties dutch = bundle("_nl");

    private static Properties bundle(String language) {
        String name = "/ContributorValidationMessages" + language + ".properties";
        try (InputStream in = MessageBundleTest.class.getResourceAsStream(name)) {
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @Test
    void hasEnglishForItsRoot() {
        assertThat(english).isEqualTo(root);
    }

    @Test
    void saysTheSameInEveryLanguage() {
        assertThat(dutch.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void isTranslatedToTheLastSentence() {
        for (String key : english.stringPropertyNames()) {
            assertThat(dutch.getProperty(key)).as(key).isNotBlank().isNotEqualTo(english.getProperty(key));
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void mentionsTheSameLimitsInEveryLanguage() {
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(dutch.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void belongsToThisLibrary() {
        assertThat(english.stringPropertyNames()).allMatch(key -> key.startsWith(Fault.KEY_PREFIX));
    }

    @Test
    void givesEveryFaultACodeOfItsOwn() {
        assertThat(faults().map(Fault::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z-]+\\.[a-z-]+"));
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
