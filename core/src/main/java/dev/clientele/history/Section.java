package dev.clientele.history;

import java.util.Optional;

/**
 * A part of a customer's page: shown, or the reason why it is not.
 *
 * @param <T> what it shows
 */
public sealed interface Section<T> {
    /** Why a section cannot be shown. */
    enum Cause {
        /** The port threw something, or gave what it may not give. */
        FAILED,
        /** The port did not answer in time. */
        TIMED_OUT,
        /** Too many calls of the port are under way, or the host's executor took no more. */
        BUSY,
        /** The thread that asked was interrupted meanwhile. */
        INTERRUPTED
    }

    /**
     * It is there.
     *
     * @param content what it shows
     * @param <T> what it shows
     */
    record Shown<T>(T content) implements Section<T> {}

    /**
     * It cannot be shown just now; the rest of the page is.
     *
     * @param cause why
     * @param <T> what it would show
     */
    record Unavailable<T>(Cause cause) implements Section<T> {}

    /**
     * Nobody keeps it: the host named no port for it, or the store lacks the capability.
     *
     * @param <T> what it would show
     */
    record NotKept<T>() implements Section<T> {}

    /**
     * It is not for who acts: private notes are the staff's.
     *
     * @param <T> what it would show
     */
    record Withheld<T>() implements Section<T> {}

    /** {@return what it shows, if it is there} */
    default Optional<T> shown() {
        return this instanceof Shown<T> shown ? Optional.of(shown.content()) : Optional.empty();
    }

    /** {@return whether it cannot be shown just now, though somebody keeps it} */
    default boolean isUnavailable() {
        return this instanceof Unavailable<T>;
    }
}
