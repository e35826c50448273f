package dev.clientele.group;

import java.util.Locale;

/** The three groups that every shop has; they can be renamed, never removed. */
public enum BuiltInGroup {
    /** Whoever looks around without being signed in. */
    VISITOR("Visitor", "Bezoeker", "Visiteur", "Besucher"),
    /** Whoever orders without an account. */
    GUEST("Guest", "Gast", "Invité", "Gast"),
    /** Whoever has an account; the default group of a new registration. */
    CUSTOMER("Customer", "Klant", "Client", "Kunde");

    private final String english;
    private final String dutch;
    private final String french;
    private final String german;

    BuiltInGroup(String english, String dutch, String french, String german) {
        this.english = english;
        this.dutch = dutch;
        this.french = french;
        this.german = german;
    }

    /**
     * The name it has in a new shop.
     *
     * @param language the shop's language
     * @return the name, in English where there is none in that language
     */
    public String nameIn(Locale language) {
        return switch (language.getLanguage()) {
            case "nl" -> dutch;
            case "fr" -> french;
            case "de" -> german;
            default -> english;
        };
    }
}
