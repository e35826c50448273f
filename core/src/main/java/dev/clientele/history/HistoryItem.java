package dev.clientele.history;

/** Something in a list of the host's: an order, a product, a cart, a voucher, a message. */
public sealed interface HistoryItem permits Order, BoughtProduct, Cart, Voucher, CustomerMessage {
    /** {@return how the host names it; unique in its list} */
    HostReference reference();
}
