package dev.clientele.customer;

import dev.clientele.kernel.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * A customer's addresses, in the order in which they were given.
 *
 * @param addresses at most 100, one of them at most for billing, one at most for shipping
 */
public record AddressBook(List<Address> addresses) {
    /** The most addresses a customer can have. */
    public static final int MAX_ADDRESSES = 100;

    /** No addresses. */
    public static final AddressBook EMPTY = new AddressBook(List.of());

    /**
     * Checks the number and the roles.
     *
     * @throws InvalidValueException if there are too many addresses, or two for one role
     */
    public AddressBook {
        addresses = List.copyOf(addresses);
        AddressFault.ofAll(addresses, Address::isForBilling, Address::isForShipping)
                .ifPresent(fault -> {
                    throw new InvalidValueException("list of addresses", fault);
                });
    }

    /** {@return the address that invoices go to, if there is one} */
    public Optional<Address> billing() {
        return addresses.stream().filter(Address::isForBilling).findFirst();
    }

    /** {@return the address that parcels go to, if there is one} */
    public Optional<Address> shipping() {
        return addresses.stream().filter(Address::isForShipping).findFirst();
    }

    /** Without the addresses: personal data belongs into no log. */
    @Override
    public String toString() {
        return "AddressBook[" + addresses.size() + "]";
    }
}
