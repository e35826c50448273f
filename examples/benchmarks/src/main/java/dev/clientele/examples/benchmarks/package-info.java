/** How long things take, each compared with a floor that is measured in the same run. */
@NullMarked
package dev.clientele.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
