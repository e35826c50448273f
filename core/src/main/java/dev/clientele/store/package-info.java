/** The store that a host or an adapter implements, and the reference implementation in memory. */
@NullMarked
package dev.clientele.store;

import org.jspecify.annotations.NullMarked;
