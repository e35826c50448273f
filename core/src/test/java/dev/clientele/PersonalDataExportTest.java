package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.Order;
import dev.clientele.history.OrderHistory;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.Section;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.HostPersonalData;
import dev.clientele.privacy.IncompleteExportException;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.privacy.PersonalDataSections;
import dev.clientele.privacy.PrivacyLog;
import dev.clientele.store.InMemoryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the host's ports do to an export. */
class PersonalDataExportTest {
    private static final CustomerDraft ADA = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    private final StringBuilder json = new StringBuilder();

    /** Orders, and what is asked for. */
    private static final class Orders implements OrderHistory {
        private final List<HistoryRequest> requests = new ArrayList<>();
        private final Function<HistoryRequest, List<Order>> answer;

        Orders(Function<HistoryRequest, List<Order>> answer) {
            this.answer = answer;
        }

        @Override
        public OrderTotals totals(CustomerId customer) {
            return OrderTotals.NONE;
        }

        @Override
        public List<Order> orders(CustomerId customer, HistoryRequest request) {
            requests.add(request);
            return answer.apply(request);
        }
    }

    private static List<Order> numbered(HistoryRequest request, int all) {
        int first = request.after().map(Integer::parseInt).orElse(0);
        return Stream.iterate(first + 1, number -> number + 1)
                .limit(Math.min(request.limit(), all - first))
                .map(PersonalDataExportTest::order)
                .toList();
    }

    private static Order order(int number) {
        return Order.of(HostReference.of(Integer.toString(number)), Instant.EPOCH, Money.of("1"));
    }

    private void export(HistoryPorts ports, HostPersonalData... hosts) {
        ClienteleOptions options = ClienteleOptions.defaults().history(ports);
        for (HostPersonalData host : hosts) {
            options = options.personalData(host);
        }
        Clientele shop = Clientele.on(new InMemoryStore(), options);
        CustomerId id = shop.customers().register(ADA).id();
        shop.privacy().export(id, PersonalDataJson.to(json));
    }

    private static HistoryPorts with(OrderHistory orders) {
        return HistoryPorts.inCallersThread().orders(orders).reportingTo((port, customer, cause, thrown) -> {});
    }

    private record Host(BiConsumer<CustomerId, PersonalDataSections> sections) implements HostPersonalData {
        @Override
        public void export(CustomerId customer, PersonalDataSections output) {
            sections.accept(customer, output);
        }

        @Override
        public void erase(CustomerId customer) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void readsListsToTheirEnd() {
        Orders orders = new Orders(request -> numbered(request, 2_500));
        export(with(orders));

        assertThat(json).contains("\"number\": \"1\",", "\"number\": \"2500\",").endsWith("}\n");
        assertThat(orders.requests).hasSizeBetween(25, 26);
    }

    @Test
    void leavesOutWhatNobodyKeeps() {
        export(HistoryPorts.inCallersThread());

        assertThat(json).contains("\"visits\": []").doesNotContain("\"orders\"", "\"carts\"");
    }

    @Test
    void isNoDocumentIfAPortFails() {
        Orders orders = new Orders(request -> {
            throw new IllegalStateException("no orders today");
        });

        assertThatThrownBy(() -> export(with(orders)))
                .isInstanceOfSatisfying(IncompleteExportException.class, incomplete -> {
                    assertThat(incomplete.port()).isEqualTo(HistoryPort.ORDERS);
                    assertThat(incomplete.reason()).isEqualTo(Section.Cause.FAILED);
                })
                .hasMessageContaining("ORDERS")
                .hasMessageNotContaining("today");
        assertThat(json).doesNotContain("\n}");
    }

    @Test
    void isNoDocumentIfAPortFailsOnALaterPage() {
        Orders orders = new Orders(request -> {
            if (request.after().isPresent()) {
                throw new IllegalStateException();
            }
            return numbered(request, 2_500);
        });

        assertThatThrownBy(() -> export(with(orders))).isInstanceOf(IncompleteExportException.class);
        assertThat(json).doesNotContain("\n}");
    }

    @Test
    void endsWithAPortThatDoesNotGoOn() {
        Orders orders = new Orders(request -> numbered(HistoryRequest.first(request.limit()), 2_500));

        assertThatThrownBy(() -> export(with(orders))).isInstanceOf(IncompleteExportException.class);
    }

    @Test
    void keepsPortsApart() {
        Host forgetful = new Host((id, output) -> output.add(DataRecord.EMPTY.with("text", "Fine")));

        assertThatThrownBy(() -> export(HistoryPorts.inCallersThread(), forgetful))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Call section first");

        Host greedy = new Host((id, output) -> output.section("addresses"));
        assertThatThrownBy(() -> export(HistoryPorts.inCallersThread(), greedy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("addresses");
    }

    @Test
    void takesSectionsOfSeveralPorts() {
        Host reviews = new Host((id, output) -> output.section("reviews"));
        Host wishes = new Host((id, output) -> {
            output.section("wishes");
            output.add(DataRecord.EMPTY.with("product", "engine"));
        });
        export(HistoryPorts.inCallersThread(), reviews, wishes);

        assertThat(json).contains("\"reviews\": [],\n  \"wishes\": [\n    {\"product\": \"engine\"}\n  ]");
    }

    @Test
    void isNoDocumentOfWhoIsRemovedMeanwhile() {
        InMemoryStore store = new InMemoryStore();
        List<Runnable> meanwhile = new ArrayList<>();
        Host host = new Host((id, output) -> meanwhile.forEach(Runnable::run));
        Clientele shop = Clientele.on(store, ClienteleOptions.defaults().personalData(host));
        CustomerId id = shop.customers().register(ADA).id();
        meanwhile.add(() -> shop.customers().remove(shop.customers().planRemoval(id)));

        assertThatThrownBy(() -> shop.privacy().export(id, PersonalDataJson.to(json)))
                .isInstanceOf(NotFoundException.class);
        assertThat(json).doesNotContain("\n}");
    }

    /** Everything but what a store may lack. */
    private static class BareStore extends ForwardingStore {
        BareStore() {
            super(new InMemoryStore());
        }
    }

    private static final class StoreWithLog extends BareStore {
        private final InMemoryStore logging = new InMemoryStore();

        @Override
        public PrivacyLog privacyLog() {
            return logging.privacyLog();
        }
    }

    @Test
    void needsALogBeforeAnythingIsHandedOutOrErased() {
        List<CustomerId> erased = new ArrayList<>();
        HostPersonalData host = new HostPersonalData() {
            @Override
            public void export(CustomerId customer, PersonalDataSections sections) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void erase(CustomerId customer) {
                erased.add(customer);
            }
        };
        Clientele shop =
                Clientele.on(new BareStore(), ClienteleOptions.defaults().personalData(host));
        CustomerId id = shop.customers().register(ADA).id();

        assertThatThrownBy(() -> shop.privacy().export(id, PersonalDataJson.to(json)))
                .isInstanceOf(NotSupportedException.class);
        assertThatThrownBy(() -> shop.privacy().erase(shop.privacy().planErasure(id)))
                .isInstanceOf(NotSupportedException.class);
        assertThatThrownBy(() -> shop.privacy().log(1)).isInstanceOf(NotSupportedException.class);
        assertThat(json).isEmpty();
        assertThat(erased).isEmpty();
        assertThat(shop.customers().find(id)).isPresent();
    }

    @Test
    void leavesOutWhatTheStoreLacks() {
        Clientele shop = Clientele.on(new StoreWithLog());
        CustomerId id = shop.customers().register(ADA).id();
        shop.privacy().export(id, PersonalDataJson.to(json));

        assertThat(json).contains("\"passwordSince\": null").doesNotContain("\"visits\"");
    }

    @Test
    void givesAPartOfTheLogThatIsNotTooLong() {
        Clientele shop = Clientele.on(new InMemoryStore());

        assertThat(shop.privacy().log(CustomerPrivacy.MAX_ENTRIES)).isEmpty();
        assertThat(shop.privacy().log(7, 1)).isEmpty();
        assertThatThrownBy(() -> shop.privacy().log(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shop.privacy().log(7, CustomerPrivacy.MAX_ENTRIES + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1001");
    }
}
