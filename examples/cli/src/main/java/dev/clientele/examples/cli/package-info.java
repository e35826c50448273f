/** The command line tool {@code clientele}: import, export, list, search and show customers of a shop. */
@NullMarked
package dev.clientele.examples.cli;

import org.jspecify.annotations.NullMarked;
