package dev.clientele;

import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupId;
import dev.clientele.intake.Intake;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.query.CursorKey;
import dev.clientele.query.CustomerListing;
import dev.clientele.store.Store;
import java.util.Locale;

/**
 * A shop's customer management: the one object a host keeps. Thread-safe.
 *
 * <p>It owns no threads and no connections; there is nothing to close.
 */
public final class Clientele {
    private final Store store;
    private final ClienteleOptions options;
    private final DraftValidator validator;
    private final CursorKey cursorKey;
    private final GroupId customerGroup;

    private Clientele(
            Store store,
            ClienteleOptions options,
            DraftValidator validator,
            CursorKey cursorKey,
            GroupId customerGroup) {
        this.store = store;
        this.options = options;
        this.validator = validator;
        this.cursorKey = cursorKey;
        this.customerGroup = customerGroup;
    }

    /**
     * Opens a shop with the usual options.
     *
     * @param store where its customers are
     * @return the shop
     * @throws dev.clientele.kernel.StoreException if the store cannot be reached or its schema is missing
     */
    public static Clientele on(Store store) {
        return on(store, ClienteleOptions.defaults());
    }

    /**
     * Opens a shop. A store without one is set up: with the three built-in groups, a title for men and one for women.
     *
     * @param store where its customers are
     * @param options what the host decides
     * @return the shop
     * @throws dev.clientele.kernel.StoreException if the store cannot be reached or its schema is missing
     */
    public static Clientele on(Store store, ClienteleOptions options) {
        CursorKey cursorKey = new ShopOpening(store, options).open().cursorKey();
        DraftValidator validator = new DraftValidator(options.clock());
        GroupId customerGroup = new Groups(store, options, validator)
                .builtIn(BuiltInGroup.CUSTOMER)
                .id();
        return new Clientele(store, options, validator, cursorKey, customerGroup);
    }

    /**
     * The same shop with messages in another language, for one request or one member of the staff.
     *
     * @param language the language; English where there is no translation
     * @return a view of this shop
     */
    public Clientele speaking(Locale language) {
        return new Clientele(store, options.language(language), validator, cursorKey, customerGroup);
    }

    /**
     * The customers.
     *
     * @return the service
     */
    public Customers customers() {
        CustomerListing listing = new CustomerListing(store.directory(), store.transactions(), cursorKey);
        return new Customers(store, options, validator, listing, customerGroup);
    }

    /**
     * The customer groups.
     *
     * @return the service
     */
    public Groups groups() {
        return new Groups(store, options, validator);
    }

    /**
     * The social titles.
     *
     * @return the service
     */
    public SocialTitles titles() {
        return new SocialTitles(store, options, validator);
    }

    /**
     * Taking many customers in.
     *
     * @return the service
     */
    public Intake intake() {
        return new Intake(store, options.clock(), validator);
    }
}
