package dev.clientele.customer;

/**
 * A customer together with what happens around it.
 *
 * @param customer what staff edit
 * @param activity what happens without an edit
 */
public record StoredCustomer(Customer customer, CustomerActivity activity) {
    /** Without personal data. */
    @Override
    public String toString() {
        return "StoredCustomer[id=" + customer.id().value() + "]";
    }
}
