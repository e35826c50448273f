package dev.clientele.password;

import dev.clientele.kernel.Fault;

/** What can be wrong with a new password. */
public enum PasswordFault implements Fault {
    /** It has fewer characters than the shop asks for. */
    TOO_SHORT("password.too-short"),
    /** It has more than 4,096 characters. */
    TOO_LONG("password.too-long"),
    /** It has more than the 72 bytes that the shop's hasher takes. */
    TOO_MANY_BYTES("password.too-many-bytes"),
    /** It has a character that no keyboard gives: U+0000 or half of a surrogate pair. */
    FORBIDDEN_CHARACTER("password.forbidden-character"),
    /** It is one of those that everybody takes, and every attacker tries first. */
    MOST_USED("password.most-used"),
    /** It is little more than the customer's own name or e-mail address. */
    PERSONAL("password.personal");

    private final String code;

    PasswordFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
