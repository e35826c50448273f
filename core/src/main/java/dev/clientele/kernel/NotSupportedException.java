package dev.clientele.kernel;

/** Thrown when a store, or what the host gave it, lacks a capability that an operation needs. */
public final class NotSupportedException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param capability what is missing, for people (for example "bulk intake")
     * @param store the store that lacks it
     */
    public NotSupportedException(String capability, Class<?> store) {
        this("The store " + store.getSimpleName() + " does not support " + capability
                + ". Use a store that does, or do without this operation.");
    }

    /**
     * Makes the exception for what is missing elsewhere than in a store.
     *
     * @param message what is missing, and what to do now
     */
    public NotSupportedException(String message) {
        super(message);
    }
}
