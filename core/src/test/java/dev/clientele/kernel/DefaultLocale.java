package dev.clientele.kernel;

import java.util.Locale;
import java.util.function.Supplier;

/** Runs code under another default locale of the JVM and puts the former one back. */
public final class DefaultLocale {
    /** The locale in which "I".toLowerCase() is no "i". */
    public static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private DefaultLocale() {}

    /**
     * Runs code.
     *
     * @param locale the default locale meanwhile
     * @param code what to run
     */
    public static <T> T whileIn(Locale locale, Supplier<T> code) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return code.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
