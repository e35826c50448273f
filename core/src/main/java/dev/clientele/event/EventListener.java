package dev.clientele.event;

/**
 * Hears what happens in a shop; hosts hand theirs to {@code ClienteleOptions}, which says when it is called. It must be
 * thread-safe: it is called in the thread of whoever made the change, and many can do so at once.
 *
 * <p><b>After the commit</b> ({@code listening}) it is called once for everything that was written, as soon as it is committed,
 * and never for what was rolled back. It finds the change in the shop, may use the shop and may write; what it causes is told to
 * all listeners once all of them have heard of what caused it. What it throws goes to the {@link ListenerFailures} and harms
 * nothing: neither the change nor its caller nor the other listeners. Whoever must not miss anything when the power goes between
 * the commit and this call needs the other kind.
 *
 * <p><b>Inside the transaction</b> ({@code listeningInTransaction}) it is called right after the write and before the commit.
 * It sees what was written, and what it writes through the same transactions is committed or rolled back together with that:
 * the place for an outbox. What it throws goes to the caller and rolls everything back; an import stops there and keeps its
 * chunks before. (An exception of this library counts as if the work itself had met it, so a stale version has the work
 * repeated.) It can hear of a change that is rolled back afterwards, and of one again when the work is repeated, so it must not
 * have effects outside the store. What it causes is told at once, before the listeners behind it hear of what caused it: let
 * the outbox come first.
 *
 * <p>Listeners of one kind are called one after the other, in the order in which they were added; the events of one transaction
 * come in the order of its writes. Those of several threads come in no particular order.
 */
@FunctionalInterface
public interface EventListener {
    /**
     * Something happened.
     *
     * @param event what; later versions may add some, so let those pass that you do not know
     */
    void on(Event event);
}
