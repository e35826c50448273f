/**
 * What happened, for hosts that listen: {@link dev.clientele.event.Event} and who hears of it.
 *
 * <pre>{@code
 * ClienteleOptions options = ClienteleOptions.defaults()
 *         .listeningInTransaction(event -> outbox.add(event))
 *         .listening(event -> {
 *             if (event instanceof Event.CustomerAdded added) {
 *                 welcome.sendTo(added.customer());
 *             }
 *         });
 * }</pre>
 */
@NullMarked
package dev.clientele.event;

import org.jspecify.annotations.NullMarked;
