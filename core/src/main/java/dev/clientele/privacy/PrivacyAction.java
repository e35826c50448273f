package dev.clientele.privacy;

/** What the log of privacy tells of. */
public enum PrivacyAction {
    /** All personal data of a customer was handed out. */
    EXPORT,
    /** All personal data of a customer was erased. */
    ERASURE
}
