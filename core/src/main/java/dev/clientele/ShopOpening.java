package dev.clientele;

import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupName;
import dev.clientele.kernel.Folding;
import dev.clientele.kernel.StoreException;
import dev.clientele.settings.Settings;
import dev.clientele.store.ShopExistsException;
import dev.clientele.store.ShopKeys;
import dev.clientele.store.ShopRecord;
import dev.clientele.store.Store;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.StandardTitles;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Finds the shop in its store, or sets it up; several programs may do so at once. */
final class ShopOpening {
    private final Store store;
    private final ClienteleOptions options;

    ShopOpening(Store store, ClienteleOptions options) {
        this.store = store;
        this.options = options;
    }

    ShopRecord open() {
        ShopRecord shop = find().orElseGet(this::setUpOrFind);
        if (shop.foldingVersion() != Folding.VERSION) {
            throw new StoreException("The keys of this shop were folded by version " + shop.foldingVersion()
                    + " of the rules, and this library has version " + Folding.VERSION
                    + ". Use the library's version that wrote them, or fold the keys again.");
        }
        return shop;
    }

    private Optional<ShopRecord> find() {
        return store.transactions().required(() -> store.shop().find());
    }

    private ShopRecord setUpOrFind() {
        try {
            return store.transactions().required(this::setUp);
        } catch (ShopExistsException meanwhile) {
            return find().orElseThrow(() -> meanwhile);
        }
    }

    private ShopRecord setUp() {
        Instant now = options.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        ShopRecord shop = new ShopRecord(Folding.VERSION, ShopKeys.random(), settings(), now);
        store.shop().add(shop);
        for (BuiltInGroup which : BuiltInGroup.values()) {
            GroupName name = new GroupName(which.nameIn(language()));
            store.groups().add(Group.builtIn(store.groups().nextId(), which, name, now));
        }
        StandardTitles.of(language())
                .forEach(draft ->
                        store.titles().add(SocialTitle.of(store.titles().nextId(), draft)));
        return shop;
    }

    private Settings settings() {
        return Settings.initial(options.clock().getZone(), language());
    }

    private Locale language() {
        return options.language().orElse(Locale.ENGLISH);
    }
}
