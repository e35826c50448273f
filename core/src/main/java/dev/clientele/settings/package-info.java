/** What a shop decides once for all of its customers. */
@NullMarked
package dev.clientele.settings;

import org.jspecify.annotations.NullMarked;
