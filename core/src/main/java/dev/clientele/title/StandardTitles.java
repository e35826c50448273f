package dev.clientele.title;

import dev.clientele.kernel.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The titles a new shop begins with in each language, and the gender that such a title has wherever it turns up.
 *
 * <p>The Dutch and French pairs are those of the shop systems whose files this library reads.
 */
public final class StandardTitles {
    private static final Map<String, List<SocialTitleDraft>> BY_LANGUAGE = Map.of(
            "nl", pair("Dhr.", "Mw."),
            "en", pair("Mr.", "Mrs."),
            "fr", pair("M.", "Mme"),
            "de", pair("Herr", "Frau"));

    private StandardTitles() {}

    /**
     * The titles of a new shop.
     *
     * @param language the shop's language; English is taken where there is no pair for it
     * @return one title for men, one for women
     */
    public static List<SocialTitleDraft> of(Locale language) {
        return BY_LANGUAGE.getOrDefault(language.getLanguage(), pair("Mr.", "Mrs."));
    }

    /**
     * Whom a title fits if it is a standard one of any language.
     *
     * @param name the title's name, its case and final dot being of no account
     * @return the gender; empty for any other title
     */
    public static Optional<Gender> genderOf(TitleName name) {
        String key = withoutDot(name.key());
        return Stream.concat(
                        BY_LANGUAGE.values().stream().flatMap(List::stream),
                        Stream.of(SocialTitleDraft.of("Miss", Gender.FEMALE)))
                .filter(title -> withoutDot(Folding.fold(title.name())).equals(key))
                .map(SocialTitleDraft::gender)
                .findFirst();
    }

    private static String withoutDot(String key) {
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    private static List<SocialTitleDraft> pair(String male, String female) {
        return List.of(SocialTitleDraft.of(male, Gender.MALE), SocialTitleDraft.of(female, Gender.FEMALE));
    }
}
