/** What the host's own tables know of a customer, and the page that shows all of it: orders, products, carts, vouchers, messages. */
@NullMarked
package dev.clientele.history;

import org.jspecify.annotations.NullMarked;
