/** Lists of customers: filters, sorts, pages, search. */
@NullMarked
package dev.clientele.query;

import org.jspecify.annotations.NullMarked;
