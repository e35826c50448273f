package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that the documentation names are there. */
class FeaturesTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Contract))(?:\\.(\\w+))?`");

    @Test
    void areAllShownByTestsThatExist() throws IOException {
        assertThatTestsExist("docs/features.md", 50);
    }

    @Test
    void areShownOnDatabasesByTestsThatExist() throws IOException {
        assertThatTestsExist("docs/databases.md", 30);
    }

    private static void assertThatTestsExist(String page, int atLeast) throws IOException {
        Map<String, Path> sources = testSources();
        List<MatchResult> named =
                NAMED.matcher(Files.readString(PROJECT.resolve(page))).results().toList();

        assertThat(named).hasSizeGreaterThan(atLeast);
        for (MatchResult test : named) {
            assertThat(sources).containsKey(test.group(1));
            if (test.group(2) != null) {
                assertThat(Files.readString(sources.get(test.group(1)))).contains("void " + test.group(2) + "(");
            }
        }
    }

    private static Map<String, Path> testSources() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            return files.filter(file -> file.toString().contains("src/test/java") && isTest(file))
                    .collect(Collectors.toMap(FeaturesTest::className, Function.identity(), (one, other) -> one));
        }
    }

    private static boolean isTest(Path file) {
        return file.toString().endsWith("Test.java") || file.toString().endsWith("Contract.java");
    }

    private static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
