package dev.clientele.kernel;

/** Thrown when a store lacks a capability that an operation needs. */
public final class NotSupportedException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param capability what is missing, for people (for example "bulk intake")
     * @param store the store that lacks it
     */
    public NotSupportedException(String capability, Class<?> store) {
        super("The store " + store.getSimpleName() + " does not support " + capability
                + ". Use a store that does, or do without this operation.");
    }
}
