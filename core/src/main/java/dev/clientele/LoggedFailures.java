package dev.clientele;

import dev.clientele.event.Event;
import dev.clientele.event.EventListener;
import dev.clientele.event.ListenerFailures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line about each listener that failed. */
final class LoggedFailures implements ListenerFailures {
    private static final Logger LOG = LoggerFactory.getLogger("dev.clientele");

    @Override
    public void failed(Event event, EventListener listener, Throwable thrown) {
        LOG.error("{}", text(event, thrown));
    }

    /** Without the messages of the exception and of its causes: they are the host's, and may name a person. */
    static String text(Event event, Throwable thrown) {
        return "A listener failed after the commit, and what it was told of stays: " + HostCode.described(thrown)
                + ", told of " + event;
    }
}
