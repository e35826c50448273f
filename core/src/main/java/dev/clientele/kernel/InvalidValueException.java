package dev.clientele.kernel;

/** Thrown when a value type is asked to hold what it can never hold; a form is checked before that, see {@link Problem}. */
public final class InvalidValueException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** The broken rule. */
    private final String code;

    /**
     * Makes the exception.
     *
     * @param type the value type's name, for people
     * @param fault the rule that was broken
     */
    public InvalidValueException(String type, Fault fault) {
        super("This is no valid " + type + " (" + fault.code() + "). Check input with the draft's constraints first.");
        this.code = fault.code();
    }

    /**
     * The broken rule.
     *
     * @return its stable code
     */
    public String code() {
        return code;
    }
}
