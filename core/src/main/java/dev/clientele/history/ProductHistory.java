package dev.clientele.history;

import dev.clientele.customer.CustomerId;
import java.util.List;

/** The port to what customers have bought, product by product; thread-safe. A host implements it over its own tables. */
public interface ProductHistory {
    /**
     * The products that a customer has bought.
     *
     * @param customer whose
     * @param request which part of them
     * @return most often bought first; no more than were asked for
     */
    List<BoughtProduct> products(CustomerId customer, HistoryRequest request);

    /**
     * The valid orders in which a customer has bought a product.
     *
     * @param customer whose
     * @param product the product's reference; it may come from a browser
     * @param request which part of them
     * @return newest first; no more than were asked for, and none if it was never bought
     */
    List<Order> ordersWith(CustomerId customer, String product, HistoryRequest request);
}
