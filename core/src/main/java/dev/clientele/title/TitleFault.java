package dev.clientele.title;

import dev.clientele.kernel.Fault;

/** What can be wrong with the name of a social title. */
public enum TitleFault implements Fault {
    /** It is empty. */
    REQUIRED("title.required"),
    /** It has more than 20 characters. */
    TOO_LONG("title.too-long"),
    /** It holds a control character, {@code <} or {@code >}. */
    FORBIDDEN_CHARACTER("title.forbidden-character");

    private final String code;

    TitleFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
