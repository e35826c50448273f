package dev.clientele.note;

import dev.clientele.kernel.ClienteleException;

/** Thrown when the customer in person reaches for private notes, which are the staff's alone. */
public final class StaffOnlyException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception. */
    public StaffOnlyException() {
        super("Private notes are for the shop's staff and are never shown to a customer, who acts here. On pages of the"
                + " staff say who acts: shop.actingAs(Actor.staff(name)).notes().");
    }
}
