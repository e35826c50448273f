package dev.clientele.store;

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
}
