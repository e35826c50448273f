package dev.clientele.examples.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How much room a text takes on a terminal. */
final class TextWidth {
    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final String CUT = "…";
    private static final int REPLACEMENT = 0xFFFD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return WIDE.contains(UnicodeScript.of(character)) ? 2 : 1;
    }

    /** The text, or its beginning with an ellipsis if it takes more room than there is. */
    static String cut(String text, int room) {
        if (of(text) <= room) {
            return text;
        }
        StringBuilder begin = new StringBuilder();
        int left = room - 1;
        for (int character : text.codePoints().toArray()) {
            left -= of(character);
            if (left < 0) {
                break;
            }
            begin.appendCodePoint(character);
        }
        return begin + CUT;
    }

    /** The text in lines that take no more room, broken at blanks; a longer word keeps a line of its own. */
    static List<String> wrapped(String text, int room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer) > room && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** The text with blanks before or after it, so that it takes all of the room. */
    static String padded(String text, int room, boolean toTheRight) {
        String blanks = " ".repeat(Math.max(0, room - of(text)));
        return toTheRight ? blanks + text : text + blanks;
    }

    /** Without characters that move the cursor or turn the direction of writing. */
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder();
        text.codePoints().map(TextWidth::harmless).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    /** Joiners do neither, and without them names are misspelt. */
    private static int harmless(int character) {
        if (character == JOINER || character == NON_JOINER) {
            return character;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                REPLACEMENT;
            default -> character;
        };
    }
}
