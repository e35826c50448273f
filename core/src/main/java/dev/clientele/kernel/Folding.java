package dev.clientele.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The one way in which texts are made comparable: case, accents and letter variants fall away.
 *
 * <p>Sort keys, filters and search all use it, on every store alike, whatever the JVM's locale. Folded texts are compared by
 * code point. Folding is idempotent. Stored keys depend on it, so it may change only together with {@link #VERSION}.
 */
public final class Folding {
    /** The version of the rules below; a store keeps it beside its keys. */
    public static final int VERSION = 1;

    /** Letters that Unicode does not decompose but that people type without their stroke or ligature. */
    private static final Map<Character, String> VARIANTS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ı', "i"),
            Map.entry('ŋ', "n"),
            Map.entry('ς', "σ"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('ʼ', "'"));

    private Folding() {}

    /**
     * Folds a text: "Müller" and "MULLER" become "muller", "Yıldız" becomes "yildiz".
     *
     * @param text any text
     * @return the folded text; it can be longer than the text
     */
    public static String fold(String text) {
        return isPlain(text) ? lower(text) : foldAll(text);
    }

    /**
     * A folded text as far as databases can index it.
     *
     * @param text any text
     * @param most the most code points to keep
     * @return the beginning of the folded text
     */
    public static String key(String text, int most) {
        String folded = fold(text);
        return Text.length(folded) <= most ? folded : folded.substring(0, folded.offsetByCodePoints(0, most));
    }

    /**
     * The words of a text, folded: it is split at everything that is no letter or digit.
     *
     * @param text any text
     * @return the words in their order, none of them empty
     */
    public static List<String> words(String text) {
        return Arrays.stream(spaced(fold(text)).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * Compares two folded texts by code point, as every store sorts them. {@code String.compareTo} goes by UTF-16 units, which
     * puts the rarer scripts before some of the common ones.
     *
     * @param a a text
     * @param b another text
     * @return less than, equal to or greater than zero
     */
    public static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Surrogates stand for code points above all others. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x1_0000 : c;
    }

    private static String spaced(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> out.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
        return out.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String ascii) {
        StringBuilder out = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            out.append(Character.toLowerCase(ascii.charAt(i)));
        }
        return out.toString();
    }

    /** A decomposition can uncover a letter that folds further, so the step repeats until nothing changes. */
    private static String foldAll(String text) {
        String before = text;
        String after = foldOnce(before);
        while (!after.equals(before)) {
            before = after;
            after = foldOnce(before);
        }
        return after;
    }

    private static String foldOnce(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return;
        }
        int lower = Character.toLowerCase(Character.toUpperCase(codePoint));
        String variant = lower < 0x10000 ? VARIANTS.get((char) lower) : null;
        if (variant == null) {
            out.appendCodePoint(lower);
        } else {
            out.append(variant);
        }
    }
}
