package dev.clientele.history;

/** What a host is asked for. */
public enum HistoryPort {
    /** {@link OrderHistory#totals}. */
    ORDER_TOTALS,
    /** {@link OrderHistory#orders}. */
    ORDERS,
    /** {@link ProductHistory#products}. */
    PRODUCTS,
    /** {@link ProductHistory#ordersWith}. */
    ORDERS_WITH_PRODUCT,
    /** {@link CartHistory#carts}. */
    CARTS,
    /** {@link VoucherHistory#usable}. */
    VOUCHERS,
    /** {@link MessageHistory#messages}. */
    MESSAGES
}
