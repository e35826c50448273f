package dev.clientele.examples.shop;

import dev.clientele.Clientele;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailTakenException;
import java.util.Collection;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** The till: what is bought there is registered, ordered, paid and reduced in one transaction, or nothing is. Thread-safe. */
public class Checkout {
    private final ExampleShop shop;

    Checkout(ExampleShop shop) {
        this.shop = shop;
    }

    /**
     * What is bought.
     *
     * @param wanted what is ordered
     * @param payment the way it was paid, for people
     * @param voucher the code of the voucher to use, if there is one
     */
    public record Purchase(Collection<Wanted> wanted, String payment, Optional<String> voucher) {}

    /**
     * What came of it.
     *
     * @param order the order's number
     * @param customer whose it is
     */
    public record Receipt(long order, CustomerId customer) {}

    /**
     * A customer buys. The sales that the library keeps grow in the same transaction.
     *
     * @param customer who
     * @param purchase what
     * @return the receipt
     * @throws RefusedException if something of it cannot be had, or the voucher cannot be used
     * @throws dev.clientele.kernel.NotFoundException if there is no such customer
     */
    @Transactional
    public Receipt buy(CustomerId customer, Purchase purchase) {
        long order = shop.orders().place(customer, purchase.wanted(), purchase.payment());
        shop.orders().pay(order);
        purchase.voucher().ifPresent(code -> use(code, customer));
        return new Receipt(order, customer);
    }

    private void use(String code, CustomerId customer) {
        if (!shop.vouchers().use(code, customer)) {
            throw new RefusedException("This voucher cannot be used. Order without it, or with another one.");
        }
    }

    /**
     * Somebody new buys: as a customer, or as a guest where the address belongs to a customer who has not signed in.
     *
     * @param buyer what the buyer filled in
     * @param clientele the customers, in the buyer's language
     * @param purchase what is bought
     * @return the receipt
     * @throws RefusedException if something of it cannot be had, or the voucher cannot be used
     * @throws dev.clientele.kernel.InvalidDraftException with everything that is wrong with the draft
     * @throws dev.clientele.customer.EmailBlockedException if the address may not register again
     */
    @Transactional
    public Receipt buy(CustomerDraft buyer, Clientele clientele, Purchase purchase) {
        return buy(added(buyer, clientele), purchase);
    }

    /** The refusal costs the transaction nothing but what the library has tried. */
    private static CustomerId added(CustomerDraft buyer, Clientele clientele) {
        try {
            return clientele.customers().register(buyer).id();
        } catch (EmailTakenException taken) {
            return clientele.customers().addGuest(buyer).id();
        }
    }
}
