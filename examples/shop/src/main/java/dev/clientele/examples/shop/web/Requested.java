package dev.clientele.examples.shop.web;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.NotFoundException;

/** What a request names. */
final class Requested {
    private Requested() {}

    /** Nobody has a number below 1, so nobody is found. */
    static CustomerId customer(long number) {
        if (number < 1) {
            throw new NotFoundException("customer", number);
        }
        return new CustomerId(number);
    }
}
