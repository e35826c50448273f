package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressBookTest {
    private static final AddressDraft HOME = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB");
    private static final Address PLAIN = Address.of(HOME);
    private static final Address BILLING = Address.of(HOME.forBilling());
    private static final Address SHIPPING = Address.of(HOME.forShipping());

    @Test
    void knowsWhereInvoicesAndParcelsGo() {
        AddressBook book = new AddressBook(List.of(PLAIN, SHIPPING, BILLING));

        assertThat(book.billing()).contains(BILLING);
        assertThat(book.shipping()).contains(SHIPPING);
        assertThat(book.addresses()).containsExactly(PLAIN, SHIPPING, BILLING);
    }

    @Test
    void knowsOneAddressForBoth() {
        Address both = Address.of(HOME.forBilling().forShipping());
        AddressBook book = new AddressBook(List.of(both));

        assertThat(book.billing()).isEqualTo(book.shipping()).contains(both);
    }

    @Test
    void canBeWithoutEither() {
        assertThat(new AddressBook(List.of(PLAIN)).billing()).isEmpty();
        assertThat(AddressBook.EMPTY.shipping()).isEmpty();
    }

    @Test
    void hasAtMost100Addresses() {
        assertThat(new AddressBook(Collections.nCopies(100, PLAIN)).addresses()).hasSize(100);
        assertRefused(Collections.nCopies(101, PLAIN), "addresses.too-many");
    }

    @Test
    void hasOneAddressForEachRole() {
        assertRefused(List.of(BILLING, PLAIN, BILLING), "addresses.two-for-billing");
        assertRefused(List.of(SHIPPING, BILLING, SHIPPING), "addresses.two-for-shipping");
    }

    private static void assertRefused(List<Address> addresses, String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new AddressBook(addresses))
                .withMessage("This is no valid list of addresses (" + code
                        + "). Check input with the draft's constraints first.");
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<Address> addresses = new ArrayList<>(List.of(PLAIN));
        AddressBook book = new AddressBook(addresses);
        addresses.clear();

        assertThat(book.addresses()).containsExactly(PLAIN).isUnmodifiable();
    }

    @Test
    void showsHowManyThereAre() {
        assertThat(new AddressBook(List.of(PLAIN, BILLING))).hasToString("AddressBook[2]");
    }
}
