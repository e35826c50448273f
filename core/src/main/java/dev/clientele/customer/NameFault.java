package dev.clientele.customer;

import dev.clientele.kernel.Fault;

/** What can be wrong with a person's first or last name. */
public enum NameFault implements Fault {
    /** It is empty. */
    REQUIRED("name.required"),
    /** It has more than 255 characters. */
    TOO_LONG("name.too-long"),
    /** It holds a character that the policy does not allow. */
    FORBIDDEN_CHARACTER("name.forbidden-character"),
    /** It has a dot inside a word, as web addresses do. */
    DOT("name.dot"),
    /** It holds a web address. */
    LINK("name.link");

    private final String code;

    NameFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
