package dev.clientele;

import dev.clientele.customer.CustomerId;
import dev.clientele.event.Event;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.query.CustomerDirectory;
import java.util.Optional;

/**
 * What customers bought for, in all: the total of their valid orders, in the shop's currency. Thread-safe; a use is one
 * transaction, or part of the host's that is under way.
 *
 * <p>Orders may outlive their customer, whose sales are gone then: expect {@link NotFoundException}. In a transaction that writes rows of
 * the host's as well, write the sales first, as an erasure locks the customer first: then the two do not wait for each other.
 *
 * <p>The host says when an order becomes valid or is cancelled, best in the transaction in which it writes so itself: then the
 * sales are never ahead of the orders, nor behind. Sales are exact, may be negative, and are no part of what staff edit:
 * neither the customer's version nor its last update changes.
 *
 * <p>An import that updates customers puts the sales that a row of its file gives in the place of all that was counted, also of what
 * was added since the file was written. Where a row gives none they stay, and amounts that are added at the same time
 * all count. So take a file with sales in before the host begins to add, or set them from the host's books afterwards.
 */
public final class CustomerSales {
    private final Workplace workplace;

    CustomerSales(Workplace workplace) {
        this.workplace = workplace;
    }

    /**
     * Adds an amount. Amounts that are added at the same time all count.
     *
     * @param id whose sales
     * @param amount what an order is worth; negative when it is cancelled
     * @throws NotFoundException if there is no such customer
     * @throws InvalidValueException if the sum has more than eighteen digits before the decimal point; nothing is added then
     */
    public void add(CustomerId id, Money amount) {
        workplace.transaction(() -> {
            workplace.store().customers().addSales(id, amount);
            return changed(id);
        });
    }

    /**
     * Puts an amount in the place of what was counted so far, for example once a night, from the host's own books.
     *
     * @param id whose sales
     * @param amount the total of all valid orders
     * @throws NotFoundException if there is no such customer
     */
    public void set(CustomerId id, Money amount) {
        workplace.transaction(() -> {
            workplace.store().customers().setSales(id, amount);
            return changed(id);
        });
    }

    private CustomerId changed(CustomerId id) {
        workplace.publish((by, at) -> new Event.SalesChanged(id, by, at));
        return id;
    }

    /**
     * The sales of a customer.
     *
     * @param id whose
     * @return the total
     * @throws NotFoundException if there is no such customer
     */
    public Money of(CustomerId id) {
        return workplace.transaction(() -> workplace.stored(id)).activity().sales();
    }

    /**
     * A customer's place among all by sales: one more than there are customers with higher sales, guests included. Customers
     * with equal sales share a place. The store counts those ahead in an index.
     *
     * @param id whose
     * @return 1 or more; empty while the sales are zero
     * @throws NotFoundException if there is no such customer
     */
    public Optional<Long> rank(CustomerId id) {
        return workplace.transaction(() -> rank(of(id), workplace.store().directory()));
    }

    static Optional<Long> rank(Money sales, CustomerDirectory directory) {
        return sales.equals(Money.ZERO) ? Optional.empty() : Optional.of(directory.withHigherSales(sales) + 1);
    }
}
