package dev.clientele.examples.cli;

import dev.clientele.kernel.Language;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the languages that the library speaks. */
final class LanguageConverter implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String text) {
        return Language.SUPPORTED.stream()
                .filter(language -> language.getLanguage().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of " + choices() + "."));
    }

    private static String choices() {
        return Language.SUPPORTED.stream().map(Locale::getLanguage).collect(Collectors.joining(", "));
    }
}
