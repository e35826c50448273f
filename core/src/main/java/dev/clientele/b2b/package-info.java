/** Customers that are companies: their registration numbers, activity codes, websites and credit terms. */
@NullMarked
package dev.clientele.b2b;

import org.jspecify.annotations.NullMarked;
