package dev.clientele.csv;

/** Says why a cell cannot be understood; it does not carry the cell's text. */
final class BadCellException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;

    BadCellException(String code) {
        this(code, "");
    }

    /** With what its sentence needs besides. */
    BadCellException(String code, String detail) {
        // A file can have millions of them, and nobody looks at their stack traces.
        super(code, null, false, false);
        this.code = code;
        this.detail = detail;
    }

    String code() {
        return code;
    }

    String detail() {
        return detail;
    }
}
