package dev.clientele.history;

import dev.clientele.customer.CustomerId;

/**
 * Hears which ports did not answer, for a host that counts or alerts. It must be thread-safe, and is called in the thread of whoever
 * asked for the page. What it throws harms nothing.
 */
@FunctionalInterface
public interface HistoryFailures {
    /**
     * A port did not answer, and the page says so in its place.
     *
     * @param port what was asked for
     * @param customer of whom
     * @param cause what became of the call
     * @param thrown what the port threw, or what says that it took too long; its message is the host's, and may hold personal data
     */
    void failed(HistoryPort port, CustomerId customer, Section.Cause cause, Throwable thrown);
}
