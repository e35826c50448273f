package dev.clientele.examples.shop;

import dev.clientele.event.Event;
import dev.clientele.event.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Would write to who has registered, once that is committed. */
final class Letters implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    @Override
    public void on(Event event) {
        if (event instanceof Event.CustomerAdded added) {
            LOG.info(
                    "A letter of welcome goes to customer {}.", added.customer().value());
        }
    }
}
