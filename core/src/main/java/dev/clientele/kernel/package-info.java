/** What every other package shares: exceptions, problems, exact amounts, actors, folding of text, transactions. */
@NullMarked
package dev.clientele.kernel;

import org.jspecify.annotations.NullMarked;
