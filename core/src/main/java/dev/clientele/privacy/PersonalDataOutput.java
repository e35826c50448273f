package dev.clientele.privacy;

import dev.clientele.customer.CustomerId;
import java.time.Instant;

/**
 * Writes a customer's personal data as it is read, in some format: {@link PersonalDataJson} writes one document, the csv module a
 * file for each section. For one export and one thread.
 *
 * <p>Where an export breaks off, {@link #end} is not called: what was written until then is no document, and must not be given to
 * anybody.
 */
public interface PersonalDataOutput extends PersonalDataSections {
    /**
     * Begins the document.
     *
     * @param customer whose data it is
     * @param at when it is exported, in whole milliseconds
     */
    void begin(CustomerId customer, Instant at);

    /** Completes the document. */
    void end();
}
