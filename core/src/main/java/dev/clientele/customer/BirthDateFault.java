package dev.clientele.customer;

import dev.clientele.kernel.Fault;

/** What can be wrong with a birth date. */
public enum BirthDateFault implements Fault {
    /** It lies in the future. */
    FUTURE("birth-date.future"),
    /** It lies more than 200 years back. */
    TOO_LONG_AGO("birth-date.too-long-ago");

    private final String code;

    BirthDateFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
