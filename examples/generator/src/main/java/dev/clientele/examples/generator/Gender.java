package dev.clientele.examples.generator;

/** What a first name tells about the title before it. */
enum Gender {
    MAN("Dhr."),
    WOMAN("Mw.");

    private final String title;

    Gender(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
