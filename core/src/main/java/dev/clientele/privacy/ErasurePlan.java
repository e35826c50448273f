package dev.clientele.privacy;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;

/**
 * What erasing a customer will do, to be shown and confirmed. It is no plan to remove, and neither is taken for the other.
 *
 * @param removal what is lost here
 */
public record ErasurePlan(CustomerRemovalPlan removal) {
    private static final String ERASE = "erase-customer:";
    private static final String REMOVE = "remove-customer:";

    /**
     * Reads the text form, which may come back from a browser.
     *
     * @param text what {@link #text()} wrote
     * @return the plan
     * @throws IllegalArgumentException if it is no such text
     */
    public static ErasurePlan parse(String text) {
        try {
            if (text.startsWith(ERASE)) {
                return new ErasurePlan(CustomerRemovalPlan.parse(REMOVE + text.substring(ERASE.length())));
            }
        } catch (IllegalArgumentException e) {
            // It speaks of a plan to remove.
        }
        throw new IllegalArgumentException(
                "This is no plan to erase a customer. Make one with planErasure and hand its text back unchanged.");
    }

    /**
     * The text form: id, version and counts, no personal data.
     *
     * @return what {@link #parse} reads
     */
    public String text() {
        return ERASE + removal.text().substring(REMOVE.length());
    }

    /** {@return who is to be erased} */
    public CustomerId customer() {
        return removal.customer();
    }

    @Override
    public String toString() {
        return "ErasurePlan[" + text() + "]";
    }
}
