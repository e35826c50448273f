package dev.clientele.customer;

import dev.clientele.group.GroupId;
import dev.clientele.kernel.ClienteleException;

/** Thrown when a customer is to leave the default group. */
public final class DefaultGroupException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Which group. */
    private final long group;

    /**
     * Makes the exception.
     *
     * @param group the customer's default group
     */
    public DefaultGroupException(GroupId group) {
        super("Group " + group.value()
                + " is the customer's default group. Let the customer prefer another group first.");
        this.group = group.value();
    }

    /** {@return the customer's default group} */
    public GroupId group() {
        return new GroupId(group);
    }
}
