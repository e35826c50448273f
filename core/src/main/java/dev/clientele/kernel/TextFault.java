package dev.clientele.kernel;

/** What can be wrong with a free text. */
public enum TextFault implements Fault {
    /** It is blank and must not be. */
    REQUIRED("text.required"),
    /** It has more characters than there is room for. */
    TOO_LONG("text.too-long"),
    /** It holds U+0000 or half of a surrogate pair, which no database keeps, or, in a text of one line, a control character. */
    FORBIDDEN_CHARACTER("text.forbidden-character");

    private final String code;

    TextFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
