/** Visits of customers to the shop: when, from where, how many pages, for how long. */
@NullMarked
package dev.clientele.visit;

import org.jspecify.annotations.NullMarked;
