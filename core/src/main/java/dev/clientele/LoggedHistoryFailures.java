package dev.clientele;

import dev.clientele.customer.CustomerId;
import dev.clientele.history.HistoryFailures;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.Section;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line about each port that did not answer. */
final class LoggedHistoryFailures implements HistoryFailures {
    private static final Logger LOG = LoggerFactory.getLogger("dev.clientele");

    @Override
    public void failed(HistoryPort port, CustomerId customer, Section.Cause cause, Throwable thrown) {
        LOG.warn("{}", text(port, customer, cause, thrown));
    }

    static String text(HistoryPort port, CustomerId customer, Section.Cause cause, Throwable thrown) {
        return "The host's port to " + port + " did not answer for customer " + customer.value() + " (" + cause + "): "
                + HostCode.described(thrown);
    }
}
