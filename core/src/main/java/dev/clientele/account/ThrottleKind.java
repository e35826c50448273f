package dev.clientele.account;

/** What attempts are counted for. */
public enum ThrottleKind {
    /** Guesses at one account's password, wherever they come from. */
    ACCOUNT,
    /** Guesses that come from one network: an address of version 4, or 64 bits of version 6, which is what one line has. */
    NETWORK,
    /** Mails with a link to a new password that are asked for one address. */
    MAIL,
    /** Such mails for whatever address that are asked for from one network. */
    NETWORK_MAIL
}
