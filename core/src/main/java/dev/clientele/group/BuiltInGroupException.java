package dev.clientele.group;

import dev.clientele.kernel.ClienteleException;

/** Thrown when one of the three groups that every shop has is to be removed. */
public final class BuiltInGroupException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Which of the three. */
    private final BuiltInGroup which;

    /**
     * Makes the exception.
     *
     * @param id the group
     * @param which which of the three it is
     */
    public BuiltInGroupException(GroupId id, BuiltInGroup which) {
        super("Group " + id.value() + " is the built-in group " + which
                + ", which every shop needs. Rename it instead, or remove another group.");
        this.which = which;
    }

    /** {@return which of the three groups it is} */
    public BuiltInGroup which() {
        return which;
    }
}
