/** Passwords: what they must be, how they are hashed, and how they are compared with what is stored. */
@NullMarked
package dev.clientele.password;

import org.jspecify.annotations.NullMarked;
