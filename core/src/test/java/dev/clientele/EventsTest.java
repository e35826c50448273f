package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.customer.CustomerId;
import dev.clientele.event.Event;
import dev.clientele.event.EventListener;
import dev.clientele.kernel.Actor;
import dev.clientele.store.InMemoryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What the contract of stores does not show of listeners. */
class EventsTest {
    private final InMemoryStore store = new InMemoryStore();
    private final List<Event> heard = new ArrayList<>();
    private final List<Throwable> reported = new ArrayList<>();
    private final ClienteleOptions reporting =
            ClienteleOptions.defaults().reportingTo((event, listener, thrown) -> reported.add(thrown));

    private static Event event(long customer) {
        return new Event.CustomerRemoved(new CustomerId(customer), Actor.customer(), Instant.EPOCH);
    }

    private Events events(ClienteleOptions options) {
        return new Events(store.transactions(), options);
    }

    @Test
    void reachEveryListenerInTheOrderInWhichTheyWereAdded() {
        List<String> order = new ArrayList<>();
        Events events = events(reporting
                .listening(event -> order.add("third"))
                .listeningInTransaction(event -> order.add("first"))
                .listening(event -> order.add("fourth"))
                .listeningInTransaction(event -> order.add("second")));

        store.transactions().required(() -> {
            events.publish(event(1));
            return order.add("written");
        });

        assertThat(order).containsExactly("first", "second", "written", "third", "fourth");
    }

    @Test
    void surviveAListenerThatCallsItselfForEver() {
        AtomicReference<EventListener> endless = new AtomicReference<>();
        endless.set(event -> endless.get().on(event));
        events(reporting.listening(endless.get()).listening(heard::add)).publish(event(1));

        assertThat(reported).singleElement().isInstanceOf(StackOverflowError.class);
        assertThat(heard).containsExactly(event(1));
    }

    @Test
    void keepNothingFromTheCallerWhenTheJvmIsInTrouble() {
        InternalError trouble = new InternalError();
        AtomicReference<Error> next = new AtomicReference<>(trouble);
        Events events = events(reporting.listening(heard::add).listening(event -> {
            Error error = next.getAndSet(null);
            if (error != null) {
                throw error;
            }
        }));

        assertThatThrownBy(() -> events.publish(event(1))).isSameAs(trouble);
        events.publish(event(2));

        assertThat(reported).isEmpty();
        assertThat(heard).containsExactly(event(1), event(2));
    }

    @Test
    void keepAnInterruptionForTheCaller() {
        InterruptedException interruption = new InterruptedException();
        events(reporting.listening(event -> EventsTest.<RuntimeException>throwUndeclared(interruption)))
                .publish(event(1));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(reported).containsExactly(interruption);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void throwUndeclared(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void surviveAReporterThatFails() {
        ClienteleOptions options = ClienteleOptions.defaults()
                .reportingTo((event, listener, thrown) -> {
                    reported.add(thrown);
                    throw new IllegalStateException("reporter");
                })
                .listening(event -> {
                    throw new IllegalStateException("listener");
                })
                .listening(heard::add);
        events(options).publish(event(1));

        assertThat(reported)
                .singleElement()
                .satisfies(thrown -> assertThat(thrown).hasMessage("listener"));
        assertThat(heard).containsExactly(event(1));
    }

    @Test
    void tellNobodyOfAnEffectBeforeItsCause() {
        AtomicReference<Events> events = new AtomicReference<>();
        List<Event> last = new ArrayList<>();
        EventListener causing = event -> {
            heard.add(event);
            long number = ((Event.CustomerRemoved) event).customer().value();
            if (number < 4) {
                events.get().publish(event(number * 2));
                events.get().publish(event(number * 2 + 1));
            }
        };
        events.set(events(reporting.listening(causing).listening(last::add)));

        events.get().publish(event(1));

        assertThat(heard).isEqualTo(last);
        assertThat(last).containsExactly(event(1), event(2), event(3), event(4), event(5), event(6), event(7));
    }
}
