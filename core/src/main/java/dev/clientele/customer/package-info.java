/** The customer: names, e-mail address, birth date, memberships, and what staff may change of them. */
@NullMarked
package dev.clientele.customer;

import org.jspecify.annotations.NullMarked;
