package dev.clientele.b2b;

import java.util.Locale;

/** How likely a company is thought not to pay. */
public enum RiskRating {
    /** No risk, or none known. */
    NONE(0, "none", "geen", "aucun", "keins"),
    /** A low risk. */
    LOW(35, "low", "laag", "faible", "gering"),
    /** A medium risk. */
    MEDIUM(75, "medium", "middel", "moyen", "mittel"),
    /** A high risk. */
    HIGH(100, "high", "hoog", "élevé", "hoch");

    private final int percent;
    private final String english;
    private final String dutch;
    private final String french;
    private final String german;

    RiskRating(int percent, String english, String dutch, String french, String german) {
        this.percent = percent;
        this.english = english;
        this.dutch = dutch;
        this.french = french;
        this.german = german;
    }

    /**
     * The risk as a number.
     *
     * @return 0 to 100
     */
    public int percent() {
        return percent;
    }

    /**
     * What it is called.
     *
     * @param language the reader's language
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
