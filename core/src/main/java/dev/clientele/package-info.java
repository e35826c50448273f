/**
 * The door: {@link dev.clientele.Clientele} and what it hands out.
 *
 * <pre>{@code
 * Clientele shop = Clientele.on(store);
 * Customer ada = shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
 * Page<CustomerRow> page = shop.customers().list(CustomerQuery.all().sortedBy(CustomerSort.LAST_NAME));
 * }</pre>
 */
@NullMarked
package dev.clientele;

import org.jspecify.annotations.NullMarked;
