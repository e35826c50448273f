package dev.clientele.examples.generator;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The letters from a to z that people write for a name in an e-mail address. */
final class Letters {

    /** Those that Unicode does not take apart into a plain letter and a mark. */
    private static final Map<Character, String> INSEPARABLE =
            Map.of('ł', "l", 'ı', "i", 'ß', "ss", 'ø', "o", 'æ', "ae", 'œ', "oe", 'đ', "d");

    private static final Map<Character, String> UMLAUTS = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue");

    private Letters() {}

    /** All other characters are left out. */
    static String of(String name) {
        return ascii(name.toLowerCase(Locale.ROOT));
    }

    /** Like {@link #of}, but ä, ö and ü become two letters, as Germans write them. */
    static String withTwoForUmlauts(String name) {
        return ascii(replaced(name.toLowerCase(Locale.ROOT), UMLAUTS));
    }

    private static String ascii(String lowerCase) {
        String apart = Normalizer.normalize(replaced(lowerCase, INSEPARABLE), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        apart.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static String replaced(String text, Map<Character, String> replacements) {
        StringBuilder replaced = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            replaced.append(replacements.getOrDefault(c, String.valueOf(c)));
        }
        return replaced.toString();
    }
}
