package dev.clientele.examples.shop;

import dev.clientele.kernel.Money;

/**
 * Something that the shop sells.
 *
 * @param id its number
 * @param name what it is called
 * @param price of one piece
 */
public record Product(long id, String name, Money price) {}
