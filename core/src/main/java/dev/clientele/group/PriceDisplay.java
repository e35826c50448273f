package dev.clientele.group;

/** How the members of a group see prices. */
public enum PriceDisplay {
    /** With taxes, as consumers must see them. */
    TAX_INCLUDED,
    /** Without taxes, as companies are used to. */
    TAX_EXCLUDED
}
