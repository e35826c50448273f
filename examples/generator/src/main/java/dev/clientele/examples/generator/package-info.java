/** Writes customer files of an invented Dutch webshop; {@link dev.clientele.examples.generator.GeneratedShop} is the way in. */
package dev.clientele.examples.generator;
