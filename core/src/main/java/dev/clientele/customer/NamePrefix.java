package dev.clientele.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The prefixes of last names ("van der", "de", "'t") that directories leave out of account when they sort.
 *
 * <p>The words are those of the Dutch register of persons (Logisch Ontwerp BRP, national table 36, <i>voorvoegsels
 * geslachtsnaam</i>), in whatever order people combine them; the last word of a name is never a prefix.
 */
final class NamePrefix {
    private static final Set<String> WORDS = Set.of(
            "a", "aan", "af", "al", "am", "auf", "aus", "ben", "bij", "bin", "boven", "d", "d'", "da", "dal", "dal'",
            "dalla", "das", "de", "de'", "degli", "dei", "del", "della", "den", "der", "des", "deze", "di", "die",
            "dit", "do", "don", "dos", "du", "een", "el", "het", "i", "im", "in", "l", "l'", "la", "las", "le", "les",
            "lo", "los", "of", "onder", "op", "over", "s", "'s", "t", "'t", "te", "ten", "ter", "tho", "thoe", "thor",
            "to", "toe", "tot", "uijt", "uijt'", "uit", "unter", "van", "ver", "vom", "von", "voor", "vor", "zu", "zum",
            "zur");

    private static final Pattern BLANKS = Pattern.compile(" +");

    private NamePrefix() {}

    /** A folded last name with its prefix, if it has one, behind the rest: "berg van der". */
    static String behind(String folded) {
        List<String> words = Arrays.asList(BLANKS.split(folded.strip()));
        int prefix = 0;
        while (prefix < words.size() - 1 && WORDS.contains(words.get(prefix))) {
            prefix++;
        }
        String apart = apostrophe(words.get(prefix));
        if (prefix == 0 && apart.isEmpty()) {
            return folded;
        }
        String rest = String.join(" ", words.subList(prefix, words.size())).substring(apart.length());
        String before = (String.join(" ", words.subList(0, prefix)) + " " + apart).strip();
        return rest + " " + before;
    }

    /** The d' of d'Ancona and the l' of l'Ami are prefixes too, though no blank follows them. */
    private static String apostrophe(String word) {
        boolean elided = word.length() > 2 && (word.startsWith("d'") || word.startsWith("l'"));
        return elided ? word.substring(0, 2) : "";
    }
}
