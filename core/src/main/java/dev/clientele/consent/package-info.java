/** Permission to send mail: its purposes, its evidence, its state. */
@NullMarked
package dev.clientele.consent;

import org.jspecify.annotations.NullMarked;
