package dev.clientele.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of a package in every supported language, from UTF-8 properties files; immutable, thread-safe. */
public final class Wording {
    private final Map<String, Properties> byLanguage;

    /**
     * Reads the sentences.
     *
     * @param files gives the properties file of a language ("en", "nl", …); the caller looks it up, since files in a package
     *     of a module are visible to that module alone
     * @throws IllegalStateException if a file is missing
     */
    public Wording(Function<String, @Nullable InputStream> files) {
        this.byLanguage = Language.SUPPORTED.stream()
                .collect(
                        Collectors.toUnmodifiableMap(Locale::getLanguage, locale -> read(files, locale.getLanguage())));
    }

    /**
     * A sentence.
     *
     * @param locale the language; English where there is no translation
     * @param key which sentence
     * @param args what stands for {0}, {1}, …; numbers are written without grouping
     * @return the sentence
     * @throws IllegalArgumentException if there is no such sentence
     */
    public String say(Locale locale, String key, Object... args) {
        Locale language = Language.closestTo(locale);
        String pattern = byLanguage
                .getOrDefault(language.getLanguage(), new Properties())
                .getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("There is no sentence " + key + " in " + language.getLanguage() + ".");
        }
        Object[] texts = Arrays.stream(args).map(String::valueOf).toArray();
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(texts);
    }

    /**
     * The keys of all sentences.
     *
     * @param locale the language
     * @return the keys in that language
     */
    public Set<String> keys(Locale locale) {
        return byLanguage
                .getOrDefault(Language.closestTo(locale).getLanguage(), new Properties())
                .stringPropertyNames();
    }

    private static Properties read(Function<String, @Nullable InputStream> files, String language) {
        try (InputStream in = files.apply(language)) {
            if (in == null) {
                throw new IllegalStateException("The messages in " + language + " are missing from the jar.");
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException("The messages in " + language + " cannot be read.", e);
        }
    }
}
