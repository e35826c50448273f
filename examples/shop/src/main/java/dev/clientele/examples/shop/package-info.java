/** A small shop with tables of its own for orders, carts, vouchers, price rules and messages: the model of a host. */
@NullMarked
package dev.clientele.examples.shop;

import org.jspecify.annotations.NullMarked;
