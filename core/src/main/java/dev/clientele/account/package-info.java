/** Accounts: what a password must be, and how it is hashed. */
@NullMarked
package dev.clientele.account;

import org.jspecify.annotations.NullMarked;
