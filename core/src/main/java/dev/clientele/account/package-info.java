/** Accounts: credentials, signing in, tokens that are mailed, and how repeated failures are slowed down. */
@NullMarked
package dev.clientele.account;

import org.jspecify.annotations.NullMarked;
