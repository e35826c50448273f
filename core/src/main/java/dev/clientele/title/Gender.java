package dev.clientele.title;

/** Whom a social title fits. */
public enum Gender {
    /** Men. */
    MALE,
    /** Women. */
    FEMALE,
    /** Everybody. */
    NEUTRAL
}
