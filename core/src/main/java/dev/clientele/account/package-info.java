/** Accounts: what a password must be. */
@NullMarked
package dev.clientele.account;

import org.jspecify.annotations.NullMarked;
