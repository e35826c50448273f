package dev.clientele.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Names of constants as people type them: {@code tax-included}. */
final class Choice {
    private Choice() {}

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E of(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> nameOf(constant).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of " + all(type) + "."));
    }

    static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choice::nameOf).collect(Collectors.joining(", "));
    }
}
