package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Money;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.ErasurePlan;
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
                        .vouchers((customer, now, request) -> List.of(
                                new Voucher(HostReference.of("TEN"), Voucher.Kind.VOUCHER, "10 %", Optional.of(now)),
                                new Voucher(HostReference.of("VIP"), Voucher.Kind.PRICE_RULE, "5 %", Optional.empty())))
                        .messages((customer, request) ->
                                List.of(new CustomerMessage(HostReference.of("3"), NOW, "", "Where is it?"))),
                reviews));
        assertThat(json)
                .contains(
                        "\"lines\": [{\"product\": \"shoe\", \"name\": \"Shoe \\\"X\\\"\", \"quantity\": 2, \"total\": 19.9}]",
                        "{\"code\": \"TEN\", \"kind\": \"voucher\", \"description\": \"10 %\","
                                + " \"validUntil\": \"2026-03-01T10:15:30Z\"}",
                        "\"text\": \"Where is it?\"",
                        "\"reviews\": [\n    {\"stars\": 5}\n  ]")
                .doesNotContain("\"orders\"", "VIP");
    }

    @Test
    void breaksOffWhereAHostMixesThingsUp() {
        breaksOff(sections -> sections.section("version"), "The section version is in the document already");
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

    @Test
    void breaksOffWhereAPortGoesBackAndForth() {
        AtomicInteger pages = new AtomicInteger();
        Clientele shop = shop(HistoryPorts.inCallersThread().carts((customer, request) -> {
            String letter = pages.incrementAndGet() % 2 == 0 ? "a" : "b";
            return IntStream.range(0, request.limit())
                    .mapToObj(i -> Cart.of(HostReference.of(letter + i), NOW, Money.ZERO))
                    .toList();
        }));
        assertThatThrownBy(() -> export(shop)).isInstanceOf(IncompleteExportException.class);
        assertThat(pages).hasValueLessThan(5);
    }

    @Test
    void tellsPlansToEraseFromPlansToRemove() {
        Clientele shop = shop(HistoryPorts.inCallersThread());
        ErasurePlan plan = shop.privacy().planErasure(ada);
        assertThat(plan.text()).startsWith("erase-customer:" + ada.value() + ":");
        assertThat(ErasurePlan.parse(plan.text())).isEqualTo(plan);
        String removal = shop.customers().planRemoval(ada).text();
        assertThatThrownBy(() -> ErasurePlan.parse(removal)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ErasurePlan.parse("erase-customer:x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CustomerRemovalPlan.parse(plan.text())).isInstanceOf(IllegalArgumentException.class);
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
}
