/** Customer groups: what they are called, how they look, and the three that every shop has. */
@NullMarked
package dev.clientele.group;

import org.jspecify.annotations.NullMarked;
