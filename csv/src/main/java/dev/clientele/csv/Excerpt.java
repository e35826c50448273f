package dev.clientele.csv;

import java.util.Collection;
import java.util.stream.Collectors;

/** Shows text that came from outside: short, on one line, and without characters that play tricks on terminals and logs. */
final class Excerpt {
    static final int LABEL = 80;
    static final int PATH = 1_000;

    private static final int LISTED = 20;
    private static final int REPLACEMENT = 0xFFFD;

    private Excerpt() {}

    /** The text's first characters; an ellipsis stands for the rest. */
    static String of(String text, int max) {
        String stripped = text.strip();
        boolean fits = stripped.codePointCount(0, stripped.length()) <= max;
        int end = fits ? stripped.length() : stripped.offsetByCodePoints(0, max - 1);
        StringBuilder out = new StringBuilder(end + 1);
        stripped.substring(0, end).codePoints().map(Excerpt::shown).forEach(out::appendCodePoint);
        return out.append(fits ? "" : "…").toString();
    }

    static String quoted(String label) {
        return "\"" + of(label, LABEL) + "\"";
    }

    /** The first labels, and how many more there are. */
    static String quoted(Collection<String> labels) {
        String first = labels.stream().limit(LISTED).map(Excerpt::quoted).collect(Collectors.joining(", "));
        return labels.size() <= LISTED ? first : first + " and " + (labels.size() - LISTED) + " more";
    }

    private static int shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> codePoint;
        };
    }
}
