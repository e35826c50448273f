package dev.clientele.examples.generator;

import java.util.List;

/** The columns of the file, in its order. */
enum Column {
    ID("ID"),
    TITLE("Sociale titel"),
    FIRST_NAME("Voornaam"),
    LAST_NAME("Achternaam"),
    EMAIL("E-mailadres"),
    SALES("Verkopen"),
    ENABLED("Ingeschakeld"),
    NEWSLETTER("Nieuwsbrief"),
    OPT_IN("Opt-in"),
    REGISTERED("Registratie"),
    LAST_VISIT("Laatste bezoek:");

    private static final List<Column> IN_ORDER = List.of(values());

    private final String label;

    Column(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Its place in a row, counted from 0. */
    int place() {
        return IN_ORDER.indexOf(this);
    }

    static List<String> labels() {
        return IN_ORDER.stream().map(Column::label).toList();
    }
}
