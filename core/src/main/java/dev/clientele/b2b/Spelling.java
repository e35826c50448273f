package dev.clientele.b2b;

import dev.clientele.kernel.Fault;
import java.util.Optional;
import java.util.function.Function;

/** How numbers are freed of what people put between their characters. */
final class Spelling {
    /** Longer than any of our numbers with a blank after each character. */
    private static final int MAX_TYPED = 64;

    private Spelling() {}

    /** Without blanks of any width and without these signs; empty if the text is too long to be a number. */
    static String without(String signs, String text) {
        if (text.length() > MAX_TYPED) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isBlank(c) && signs.indexOf(c) < 0).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The rule of a field that may stay empty. */
    static <F extends Fault> Optional<F> unlessBlank(String text, Function<String, Optional<F>> rule) {
        return text.isBlank() ? Optional.empty() : rule.apply(text);
    }
}
