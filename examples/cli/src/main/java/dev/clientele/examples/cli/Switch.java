package dev.clientele.examples.cli;

/** What can be on or off. */
enum Switch {
    ON,
    OFF;

    boolean isOn() {
        return this == ON;
    }

    static String text(boolean on) {
        return Choice.nameOf(on ? ON : OFF);
    }
}
