package dev.clientele.customer;

import dev.clientele.kernel.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What can be wrong with a customer's addresses, besides their names, lines and countries. */
public enum AddressFault implements Fault {
    /** A telephone number has other characters than digits, blanks and {@code + . ( ) / -}, no digit, or more than 32. */
    PHONE_INVALID("address.phone-invalid"),
    /** There are more than 100 addresses. */
    TOO_MANY("addresses.too-many"),
    /** More than one address is for billing. */
    TWO_FOR_BILLING("addresses.two-for-billing"),
    /** More than one address is for shipping. */
    TWO_FOR_SHIPPING("addresses.two-for-shipping");

    private static final Pattern PHONE = Pattern.compile("[+0-9. ()/-]*[0-9][+0-9. ()/-]*");

    private final String code;

    AddressFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Optional<AddressFault> ofPhone(String text) {
        String number = text.strip();
        boolean valid = number.isEmpty()
                || (number.length() <= Address.MAX_PHONE
                        && PHONE.matcher(number).matches());
        return valid ? Optional.empty() : Optional.of(PHONE_INVALID);
    }

    static <T> Optional<AddressFault> ofAll(List<T> addresses, Predicate<T> billing, Predicate<T> shipping) {
        if (addresses.size() > AddressBook.MAX_ADDRESSES) {
            return Optional.of(TOO_MANY);
        }
        if (addresses.stream().filter(billing).count() > 1) {
            return Optional.of(TWO_FOR_BILLING);
        }
        return addresses.stream().filter(shipping).count() > 1 ? Optional.of(TWO_FOR_SHIPPING) : Optional.empty();
    }
}
