/** Private notes of the shop's staff about customers: text, author, time. They are never shown to the customer. */
@NullMarked
package dev.clientele.note;

import org.jspecify.annotations.NullMarked;
