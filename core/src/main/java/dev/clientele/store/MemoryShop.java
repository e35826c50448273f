package dev.clientele.store;

import dev.clientele.kernel.StaleVersionException;
import dev.clientele.settings.Settings;
import java.util.Optional;

/** The record of the shop in memory. */
final class MemoryShop implements ShopRepository {
    private final MemoryTransactions transactions;

    MemoryShop(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<ShopRecord> find() {
        return transactions.read(state -> state.shop);
    }

    @Override
    public void add(ShopRecord record) {
        transactions.write(state -> {
            if (state.shop.isPresent()) {
                throw new ShopExistsException();
            }
            state.shop = Optional.of(record);
        });
    }

    @Override
    public Settings update(Settings settings) {
        Settings written = settings.atVersion(settings.version() + 1);
        transactions.write(state -> {
            long found = state.shop.map(shop -> shop.settings().version()).orElse(0L);
            StaleVersionException.require("settings record of shop", 1, settings.version(), found);
            state.shop = state.shop.map(shop -> shop.with(written));
        });
        return written;
    }

    @Override
    public boolean markDemo() {
        return transactions.required(() -> {
            boolean isFirst = transactions.read(state -> state.shop.isPresent() && !state.hasDemo);
            transactions.write(state -> state.hasDemo |= isFirst);
            return isFirst;
        });
    }
}
