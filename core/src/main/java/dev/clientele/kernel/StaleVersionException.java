package dev.clientele.kernel;

/** Thrown when somebody else changed the same thing between the caller's reading and writing it. */
public final class StaleVersionException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Which one. */
    private final long id;

    /** The version that the caller had read. */
    private final long expected;

    /** The version that is stored. */
    private final long found;

    /**
     * Makes the exception.
     *
     * @param kind what was to be written, for people (for example "customer")
     * @param id its id
     * @param expected the version that the caller had read
     * @param found the version that is stored
     */
    public StaleVersionException(String kind, long id, long expected, long found) {
        super("The " + kind + " " + id + " was changed meanwhile: version " + expected + " was read, version " + found
                + " is stored. Read it again and repeat the change.");
        this.id = id;
        this.expected = expected;
        this.found = found;
    }

    /**
     * Insists that a write is of the version that is stored.
     *
     * @param kind what is to be written, for people (for example "customer")
     * @param id its id
     * @param expected the version that the caller had read
     * @param found the version that is stored
     * @throws StaleVersionException if they differ
     */
    public static void require(String kind, long id, long expected, long found) {
        if (found != expected) {
            throw new StaleVersionException(kind, id, expected, found);
        }
    }

    /**
     * Which one.
     *
     * @return the id's number
     */
    public long id() {
        return id;
    }

    /**
     * The version that the caller had read.
     *
     * @return the expected version
     */
    public long expected() {
        return expected;
    }

    /**
     * The version that is stored.
     *
     * @return the version found
     */
    public long found() {
        return found;
    }
}
