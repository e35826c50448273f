/** The shop's web pages, for machines: customers, orders and signing in, as JSON. */
@NullMarked
package dev.clientele.examples.shop.web;

import org.jspecify.annotations.NullMarked;
