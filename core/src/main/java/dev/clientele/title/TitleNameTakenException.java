package dev.clientele.title;

import dev.clientele.kernel.ClienteleException;

/** Thrown when a social title of that name already exists in the shop. */
public final class TitleNameTakenException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param name the name that is taken
     */
    public TitleNameTakenException(TitleName name) {
        super("There is already a social title " + name.value() + " in this shop (case and accents do not count)."
                + " Choose another name, or use the one that is there.");
    }
}
