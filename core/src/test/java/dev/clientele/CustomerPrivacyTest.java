package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.history.Order;
import dev.clientele.history.OrderHistory;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.Section;
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.HostPersonalData;
import dev.clientele.privacy.IncompleteExportException;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.privacy.PersonalDataSections;
import dev.clientele.store.InMemoryStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Copies of personal data, with what the host's ports add. */
class CustomerPrivacyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");
    private static final CustomerDraft DRAFT = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    private final StringBuilder json = new StringBuilder();
    private final InMemoryStore store = new InMemoryStore();
    private CustomerId ada = new CustomerId(1);

    private Clientele shop(HistoryPorts ports, HostPersonalData... hosts) {
        ClienteleOptions options = ClienteleOptions.defaults()
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .history(ports);
        for (HostPersonalData host : hosts) {
            options = options.personalData(host);
        }
        Clientele shop = Clientele.on(store, options);
        ada = shop.customers().register(DRAFT).id();
        return shop;
    }

    private void export(Clientele shop) {
        shop.privacy().export(ada, PersonalDataJson.to(json));
    }

    private static OrderHistory orders(int count) {
        return new OrderHistory() {
            @Override
            public OrderTotals totals(CustomerId customer) {
                return OrderTotals.NONE;
            }

            @Override
            public List<Order> orders(CustomerId customer, HistoryRequest request) {
                int from = request.after().map(Integer::parseInt).orElse(0);
                return IntStream.rangeClosed(from + 1, Math.min(count, from + request.limit()))
                        .mapToObj(number -> Order.of(HostReference.of("" + number), NOW, Money.of("1")))
                        .toList();
            }
        };
    }

    private interface Export extends HostPersonalData {
        @Override
        default void erase(CustomerId customer) {}
    }

    @Test
    void holdsTheHostsSections() {
        LineItem shoe = new LineItem(HostReference.of("shoe"), "Shoe \"X\"", 2, Money.of("19.90"));
        Export reviews = (customer, sections) -> {
            sections.section("reviews");
            sections.add(DataRecord.EMPTY.with("stars", 5));
        };
        export(shop(
                HistoryPorts.inCallersThread()
                        .carts((customer, request) -> List.of(Cart.of(HostReference.of("7"), NOW, Money.of("19.90"))
                                .withLines(List.of(shoe))))
                        .vouchers((customer, now, request) -> List.of(new Voucher(
                                HostReference.of("TEN"), Voucher.Kind.PRICE_RULE, "10 %", Optional.of(now))))
                        .messages((customer, request) ->
                                List.of(new CustomerMessage(HostReference.of("3"), NOW, "", "Where is it?"))),
                reviews));
        assertThat(json)
                .contains(
                        "\"lines\": [{\"product\": \"shoe\", \"name\": \"Shoe \\\"X\\\"\", \"quantity\": 2, \"total\": 19.9}]",
                        "{\"code\": \"TEN\", \"kind\": \"priceRule\", \"description\": \"10 %\","
                                + " \"validUntil\": \"2026-03-01T10:15:30Z\"}",
                        "\"text\": \"Where is it?\"",
                        "\"reviews\": [\n    {\"stars\": 5}\n  ]")
                .doesNotContain("\"orders\"");
    }

    @Test
    void followsAListToItsEnd() {
        for (int count : new int[] {0, 1, 1_000, 1_001, 2_500}) {
            json.setLength(0);
            Clientele shop = Clientele.on(
                    new InMemoryStore(),
                    ClienteleOptions.defaults()
                            .history(HistoryPorts.inCallersThread().orders(orders(count))));
            Customer customer = shop.customers().register(DRAFT);
            shop.privacy().export(customer.id(), PersonalDataJson.to(json));
            assertThat(json.toString().split("\"paymentMethod\"", -1)).hasSize(count + 1);
            assertThat(json).contains("\"orders\": [");
        }
    }

    @Test
    void breaksOffWhereAPortDoesNotAnswer() {
        Clientele shop = shop(HistoryPorts.inCallersThread().messages((customer, request) -> {
            throw new IllegalStateException("no such table");
        }));
        assertThatThrownBy(() -> export(shop))
                .isInstanceOfSatisfying(IncompleteExportException.class, e -> {
                    assertThat(e.port()).isEqualTo(HistoryPort.MESSAGES);
                    assertThat(e.reason()).isEqualTo(Section.Cause.FAILED);
                })
                .hasMessage("The personal data of customer " + ada.value() + " was not exported, for the host's port to"
                        + " MESSAGES did not answer (FAILED). Throw away what was written, mend the port or give it more"
                        + " time, and export again.");
        assertThat(json.toString()).doesNotEndWith("}\n");
        assertThat(shop.privacy().log(10)).hasSize(1);
    }

    @Test
    void breaksOffWhereAPortTurnsInCircles() {
        AtomicInteger pages = new AtomicInteger();
        Clientele shop = shop(HistoryPorts.inCallersThread().carts((customer, request) -> {
            pages.incrementAndGet();
            return IntStream.range(0, request.limit())
                    .mapToObj(i -> Cart.of(HostReference.of("" + i), NOW, Money.ZERO))
                    .toList();
        }));
        assertThatThrownBy(() -> export(shop)).isInstanceOf(IncompleteExportException.class);
        assertThat(pages).hasValueLessThan(4);
    }

    @Test
    void breaksOffWhereAHostMixesThingsUp() {
        breaksOff(sections -> sections.section("visits"), "The section visits is in the document already");
        breaksOff(sections -> sections.section("../visits"), "Names of sections and fields");
        breaksOff(
                sections -> {
                    sections.section("reviews");
                    sections.add(DataRecord.EMPTY.with("stars", 5));
                    sections.add(DataRecord.EMPTY.with("text", "x"));
                },
                "these have [stars], and this one has [text]");
    }

    private void breaksOff(Consumer<PersonalDataSections> host, String message) {
        Clientele shop =
                Clientele.on(new InMemoryStore(), ClienteleOptions.defaults().personalData((Export)
                        (customer, sections) -> host.accept(sections)));
        Customer customer = shop.customers().register(DRAFT);
        assertThatThrownBy(() -> shop.privacy().export(customer.id(), PersonalDataJson.to(new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void breaksOffWhereTheCustomerIsRemovedMeanwhile() {
        Clientele other = Clientele.on(store);
        Clientele shop = shop(HistoryPorts.inCallersThread(), (Export) (customer, sections) ->
                other.customers().remove(other.customers().planRemoval(customer)));
        assertThatThrownBy(() -> export(shop)).isInstanceOf(NotFoundException.class);
        assertThat(json.toString()).doesNotEndWith("}\n");
    }

    @Test
    void holdsWhatIsHidden() {
        Clientele shop = shop(HistoryPorts.inCallersThread());
        shop.settings().change(settings -> settings.withB2bMode());
        shop.customers()
                .edit(
                        shop.customers().get(ada),
                        DRAFT.withB2b(B2bDraft.of("Engines").withKvkNumber("69599084")));
        shop.settings().change(settings -> settings.withoutB2bMode());
        export(shop);
        assertThat(json).contains("\"companies\": [\n    {\"company\": \"Engines\"", "\"kvkNumber\": \"69599084\"");
    }

    @Test
    void givesPartsOfTheLogOnly() {
        Clientele shop = shop(HistoryPorts.inCallersThread());
        for (int limit : new int[] {0, -1, 1_001}) {
            assertThatThrownBy(() -> shop.privacy().log(limit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("1 to 1000 entries of the log are given at once, and " + limit + " were asked for.");
        }
    }
}
