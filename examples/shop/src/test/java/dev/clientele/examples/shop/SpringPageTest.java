package dev.clientele.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/spring.md shows is what runs. */
class SpringPageTest {
    private static final Pattern JAVA = Pattern.compile("```java\\s(.*?)```", Pattern.DOTALL);
    private static final Pattern PROPERTIES = Pattern.compile("```properties\\s(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((\\.\\./[^)]*)\\)");

    private final String page = read(Path.of("../../docs/spring.md"));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> found(Pattern pattern) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** Without what only lays it out; comments of documentation stand between two methods in the sources alone. */
    private static String text(String java) {
        return java.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("\\s+", " ").strip();
    }

    @Test
    void showsWhatIsInTheSources() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> text(read(file)))
                    .collect(Collectors.joining("\n"));
        }

        assertThat(found(JAVA))
                .hasSizeGreaterThan(5)
                .allSatisfy(snippet -> assertThat(sources).contains(text(snippet)));
    }

    @Test
    void showsTheSettingsThatAreUsed() {
        String used = read(Path.of("src/main/resources/application.properties"));

        assertThat(found(PROPERTIES))
                .singleElement()
                .satisfies(shown -> assertThat(used).contains(shown));
    }

    @Test
    void leadsToFilesThatAreThere() {
        assertThat(found(LINK))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(Path.of("../../docs", link)).exists());
    }
}
