/** What the law lets a customer ask for: all personal data in one document, and its erasure; and the log of both. */
@NullMarked
package dev.clientele.privacy;

import org.jspecify.annotations.NullMarked;
