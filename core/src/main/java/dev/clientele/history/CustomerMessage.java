package dev.clientele.history;

import java.time.Instant;

/**
 * A message of a customer to the shop.
 *
 * @param reference its number, with the link to its page
 * @param sent when it came
 * @param status what became of it, for people; may be empty
 * @param text what the customer wrote, as plain text
 */
public record CustomerMessage(HostReference reference, Instant sent, String status, String text)
        implements HistoryItem {
    /** Without what was written. */
    @Override
    public String toString() {
        return "CustomerMessage[…]";
    }
}
