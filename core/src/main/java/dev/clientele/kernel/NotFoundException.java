package dev.clientele.kernel;

/** Thrown when an id was given that the shop does not have (any more). */
public final class NotFoundException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** What was looked for. */
    private final String kind;

    /** The id that was given. */
    private final long id;

    /**
     * Makes the exception.
     *
     * @param kind what was looked for, for people (for example "customer")
     * @param id the id that was given
     */
    public NotFoundException(String kind, long id) {
        super("There is no " + kind + " " + id + " in this shop. It may have been removed: read the list again.");
        this.kind = kind;
        this.id = id;
    }

    /**
     * What was looked for.
     *
     * @return "customer", "group" or "social title"
     */
    public String kind() {
        return kind;
    }

    /**
     * The id that was given.
     *
     * @return the id's number
     */
    public long id() {
        return id;
    }
}
