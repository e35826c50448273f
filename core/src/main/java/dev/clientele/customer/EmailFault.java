package dev.clientele.customer;

import dev.clientele.kernel.Fault;

/** What can be wrong with an e-mail address. */
public enum EmailFault implements Fault {
    /** It is empty. */
    REQUIRED("email.required"),
    /** It has more than 254 characters. */
    TOO_LONG("email.too-long"),
    /** It has not the form of an e-mail address. */
    INVALID("email.invalid");

    private final String code;

    EmailFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
