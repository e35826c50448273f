package dev.clientele;

import dev.clientele.kernel.NotSupportedException;

/**
 * Data for trying a shop out: the demo customer of PrestaShop, John DOE, and a small shop around him.
 *
 * <p><strong>Never in a shop that is open to the public:</strong> John signs in with {@code pub@prestashop.com} and the password
 * {@code 123456789}, which everybody knows. {@link Clientele#launchCheck} finds him as long as he can.
 */
public final class DemoData {
    /** Where John's mail would go. */
    static final String EMAIL = "pub@prestashop.com";

    /** John's password. */
    static final String PASSWORD = "123456789";

    /**
     * What was put into a shop.
     *
     * @param customers how many customers and guests were made; 0 if the shop had the demo data before
     * @param groups how many groups were made; one that the shop had by its name is used as it is
     */
    public record Made(int customers, int groups) {}

    private DemoData() {}

    /**
     * Puts John DOE, a dozen customers of several countries, a guest and three groups into a shop: all of it in one transaction,
     * or nothing. Times are counted back from the shop's clock; all else is the same in every shop. All addresses but
     * John's are of domains that are kept for examples (RFC 2606), so no mail reaches anybody. Permissions come with evidence that
     * calls them demonstration data; only John has a password. Neither required fields nor the shop's rules for passwords
     * apply, as with data that is taken over from another shop.
     *
     * <p>It is done once for good: the store notes it in the same transaction. A second call changes nothing, even if everybody
     * was removed meanwhile: it neither brings somebody back nor resets John's password or address. Nothing is changed either in
     * a shop in which one of these addresses belongs to a customer. Addresses that may not register again are left out.
     *
     * @param shop the shop; events tell of everything that is made
     * @return what was made
     * @throws NotSupportedException if the store lacks accounts, visits or bulk intake
     */
    public static Made putInto(Clientele shop) {
        return new DemoShop(shop.actingAs(DemoShop.DEMO).workplace()).put();
    }
}
