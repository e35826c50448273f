package dev.clientele;

import dev.clientele.intake.Intake;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.query.CustomerListing;
import dev.clientele.store.ShopRecord;
import dev.clientele.store.Store;
import java.util.Locale;

/**
 * A shop's customer management: the one object a host keeps. Thread-safe.
 *
 * <p>It owns no threads and no connections; there is nothing to close.
 */
public final class Clientele {
    private final Workplace workplace;

    private Clientele(Workplace workplace) {
        this.workplace = workplace;
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
     * @throws dev.clientele.kernel.NotSupportedException if somebody listens and the store's transactions know no time after the commit
     */
    public static Clientele on(Store store, ClienteleOptions options) {
        ShopRecord shop = new ShopOpening(store, options).open();
        BuiltIns builtIns =
                BuiltIns.of(store.transactions().required(() -> store.groups().all()));
        DraftValidator validator = new DraftValidator(options.clock());
        Actor host = Actor.system("host");
        return new Clientele(new Workplace(
                store,
                options.clock(),
                options.language(),
                host,
                validator,
                shop.keys(),
                builtIns,
                options.accounts().opened(),
                new PortCalls(options.history()),
                options.personalData(),
                new Events(store.transactions(), options)));
    }

    /**
     * The same shop with messages in another language, for one request or one member of the staff.
     *
     * @param language the language; English where there is no translation
     * @return a view of this shop
     */
    public Clientele speaking(Locale language) {
        return new Clientele(workplace.speaking(language));
    }

    /**
     * The same shop with somebody else acting, for one request. Who acts is written down with permissions and notes, and staff are not
     * held to the fields that customers must fill in.
     *
     * @param actor who acts; without this call the host does, as a program
     * @return a view of this shop
     */
    public Clientele actingAs(Actor actor) {
        return new Clientele(workplace.actingAs(actor));
    }

    /**
     * The customers.
     *
     * @return the service
     */
    public Customers customers() {
        Store store = workplace.store();
        CustomerListing listing = new CustomerListing(
                store.directory(), store.transactions(), workplace.keys().cursor());
        return new Customers(workplace, listing);
    }

    /**
     * The customers' permissions and their history.
     *
     * @return the service
     */
    public CustomerConsents consents() {
        return new CustomerConsents(workplace, customers());
    }

    /**
     * The customers' accounts: passwords, signing in, choosing a new password.
     *
     * @return the service
     */
    public CustomerAccounts accounts() {
        return new CustomerAccounts(workplace);
    }

    /**
     * The customers' visits.
     *
     * @return the service
     */
    public CustomerVisits visits() {
        return new CustomerVisits(workplace);
    }

    /**
     * What the customers bought for.
     *
     * @return the service
     */
    public CustomerSales sales() {
        return new CustomerSales(workplace);
    }

    /**
     * The customer's page: everything the shop knows of one customer, with what the host's own tables hold.
     *
     * @return the service
     */
    public CustomerHistory history() {
        return new CustomerHistory(workplace);
    }

    /**
     * What the law lets customers ask for: a copy of all their data, and its erasure.
     *
     * @return the service
     */
    public CustomerPrivacy privacy() {
        return new CustomerPrivacy(workplace);
    }

    /**
     * The staff's private notes about customers.
     *
     * @return the service
     */
    public CustomerNotes notes() {
        return new CustomerNotes(workplace);
    }

    /**
     * The customer groups.
     *
     * @return the service
     */
    public Groups groups() {
        return new Groups(workplace);
    }

    /**
     * The social titles.
     *
     * @return the service
     */
    public SocialTitles titles() {
        return new SocialTitles(workplace);
    }

    /**
     * What the shop decided once for all of its customers.
     *
     * @return the service
     */
    public ShopSettings settings() {
        return new ShopSettings(workplace);
    }

    /**
     * What is to be done before the shop opens to the public.
     *
     * @return the service
     */
    public LaunchCheck launchCheck() {
        return new LaunchCheck(workplace);
    }

    Workplace workplace() {
        return workplace;
    }

    /**
     * Taking many customers in.
     *
     * @return the service
     */
    public Intake intake() {
        return new Intake(
                workplace.store(),
                workplace.clock().withZone(workplace.settings().zone()),
                workplace.validator(),
                workplace.keys().hashing(),
                workplace.events()::publish);
    }
}
