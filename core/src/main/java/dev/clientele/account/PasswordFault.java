package dev.clientele.account;

import dev.clientele.kernel.Fault;

/** What can be wrong with a new password. */
public enum PasswordFault implements Fault {
    /** It has fewer characters than the shop asks for. */
    TOO_SHORT("password.too-short"),
    /** It has more than 4,096 characters. */
    TOO_LONG("password.too-long");

    private final String code;

    PasswordFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
