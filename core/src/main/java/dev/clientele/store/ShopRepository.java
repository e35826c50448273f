package dev.clientele.store;

import dev.clientele.kernel.StaleVersionException;
import dev.clientele.settings.Settings;
import java.util.Optional;

/** What a store does with the record of its one shop. */
public interface ShopRepository {
    /**
     * The shop's record.
     *
     * @return the record; empty before the shop is set up
     */
    Optional<ShopRecord> find();

    /**
     * Sets the shop up.
     *
     * @param shop its record
     * @throws ShopExistsException if it is set up already, be it at this moment by somebody else
     */
    void add(ShopRecord shop);

    /**
     * Writes the shop's settings.
     *
     * @param settings carry the version that was read
     * @return what is stored now, its version one higher
     * @throws StaleVersionException if another version is stored
     */
    Settings update(Settings settings);

    /**
     * Notes for good that the shop gets the demo data, as a part of the transaction. Of those that do so at once each but the
     * first waits for the one before it to end.
     *
     * @return false if it was noted before, or the shop is not set up
     */
    boolean markDemo();
}
