package dev.clientele.kernel;

import java.util.List;
import java.util.Locale;

/** The languages that messages come in. */
public final class Language {
    /** All of them; English first. */
    public static final List<Locale> SUPPORTED =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH, Locale.GERMAN);

    private Language() {}

    /**
     * The supported language for a wish. The JVM's own default plays no part.
     *
     * @param wish any locale
     * @return its language if there are messages in it, else English
     */
    public static Locale closestTo(Locale wish) {
        return SUPPORTED.stream()
                .filter(locale -> locale.getLanguage().equals(wish.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
