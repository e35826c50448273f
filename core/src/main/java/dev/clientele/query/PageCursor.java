package dev.clientele.query;

/**
 * The place where the next page of a list begins; it can be put into a web address.
 *
 * @param text sealed with a key of the shop, so that it neither shows nor takes in personal data
 */
public record PageCursor(String text) {}
