package dev.clientele.examples.shop;

import java.util.Locale;

/** What became of an order. It is valid, which is to say that it counts as bought, once it is paid and until it is cancelled. */
public enum OrderStatus {
    /** It waits for its payment. */
    PLACED,
    /** It is paid and waits to be sent. */
    PAID,
    /** It was sent. */
    SHIPPED,
    /** It was cancelled, before or after it was paid. */
    CANCELLED;

    /** {@return whether an order with this status counts as bought} */
    public boolean isValid() {
        return this == PAID || this == SHIPPED;
    }

    /** For people. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
