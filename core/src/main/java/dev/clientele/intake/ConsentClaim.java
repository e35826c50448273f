package dev.clientele.intake;

/** What a file says of a permission; the intake turns it into a consent with evidence. */
public enum ConsentClaim {
    /** The old shop had the permission. */
    GRANTED,
    /** The old shop had it not. */
    NOT_GRANTED
}
