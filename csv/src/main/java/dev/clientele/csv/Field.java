package dev.clientele.csv;

/** What a file can say of a customer, in the order in which we write it. */
enum Field {
    ID("id", "id"),
    TITLE("title", "social title"),
    FIRST_NAME("firstName", "first name"),
    LAST_NAME("lastName", "last name"),
    EMAIL("email", "e-mail address"),
    SALES("sales", "sales"),
    ENABLED("enabled", "enabled"),
    NEWSLETTER("newsletter", "newsletter"),
    PARTNER_OFFERS("partnerOffers", "partner offers"),
    REGISTERED("registered", "registration"),
    LAST_VISIT("lastVisit", "last visit");

    private final String path;
    private final String words;

    Field(String path, String words) {
        this.path = path;
        this.words = words;
    }

    /** The name by which problems call it, the same as in drafts. */
    String path() {
        return path;
    }

    /** What it is called in messages. */
    String words() {
        return words;
    }

    boolean isRequired() {
        return this == EMAIL || isName();
    }

    boolean isName() {
        return this == FIRST_NAME || this == LAST_NAME;
    }

    boolean isText() {
        return this == TITLE || this == EMAIL || isName();
    }
}
