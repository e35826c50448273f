package dev.clientele.event;

/**
 * Hears which listeners failed after the commit, for a host that counts or alerts. It must be thread-safe, and is called in the
 * thread of whoever made the change. What it throws harms nothing; the failure is logged then.
 */
@FunctionalInterface
public interface ListenerFailures {
    /**
     * A listener failed. What happened stays, and is not told to it again.
     *
     * @param event what it was told
     * @param listener who failed
     * @param thrown why; its message is the host's, and may hold personal data
     */
    void failed(Event event, EventListener listener, Throwable thrown);
}
