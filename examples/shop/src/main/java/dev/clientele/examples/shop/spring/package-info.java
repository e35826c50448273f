/** How the library is built into a Spring application: to be copied. */
@NullMarked
package dev.clientele.examples.shop.spring;

import org.jspecify.annotations.NullMarked;
