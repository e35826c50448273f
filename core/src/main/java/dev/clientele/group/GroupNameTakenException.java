package dev.clientele.group;

import dev.clientele.kernel.ClienteleException;

/** Thrown when a group of that name already exists in the shop. */
public final class GroupNameTakenException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param name the name that is taken
     */
    public GroupNameTakenException(GroupName name) {
        super("There is already a group " + name.value() + " in this shop (case and accents do not count)."
                + " Choose another name, or use the one that is there.");
    }
}
