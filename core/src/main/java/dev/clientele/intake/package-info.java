/** Taking many customers in from a file, whatever its format: match, update, reject, report. */
@NullMarked
package dev.clientele.intake;

import org.jspecify.annotations.NullMarked;
