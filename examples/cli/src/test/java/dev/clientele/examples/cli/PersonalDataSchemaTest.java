package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.history.Order;
import dev.clientele.history.OrderHistory;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.ProductHistory;
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.DataValue;
import dev.clientele.privacy.HostPersonalData;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.privacy.PersonalDataSections;
import dev.clientele.settings.Settings;
import dev.clientele.store.InMemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is exported is what docs/personal-data.schema.json describes, and no more. */
class PersonalDataSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant THEN = Instant.parse("2026-03-01T10:15:30.123Z");
    private static final IpAddress IP = new IpAddress("2001:db8::1");

    private final JsonNode schema = read(file());
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final SchemaValidatorsConfig strict =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final JsonSchema rules = factory.getSchema(schema, strict);

    private static String file() {
        try {
            return Files.readString(Path.of("../../docs/personal-data.schema.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Shoes implements OrderHistory, ProductHistory {
        private static final List<LineItem> LINES =
                List.of(new LineItem(HostReference.of("7"), "Shoes", 2, Money.of("99.90")));

        @Override
        public OrderTotals totals(CustomerId customer) {
            return OrderTotals.NONE;
        }

        @Override
        public List<Order> orders(CustomerId customer, HistoryRequest request) {
            Order order = Order.of(HostReference.of("1"), THEN, Money.of("99.90"))
                    .paidBy("Invoice")
                    .inStatus("Sent");
            return List.of(order.withLines(LINES), order.notValid());
        }

        @Override
        public List<BoughtProduct> products(CustomerId customer, HistoryRequest request) {
            return List.of(new BoughtProduct(HostReference.of("7"), "Shoes", 1, List.of()));
        }

        @Override
        public List<Order> ordersWith(CustomerId customer, String product, HistoryRequest request) {
            return List.of();
        }
    }

    private static HistoryPorts ports() {
        Shoes shoes = new Shoes();
        return HistoryPorts.inCallersThread()
                .orders(shoes)
                .products(shoes)
                .carts((customer, request) -> List.of(Cart.of(HostReference.of("2"), THEN, Money.of("5"))
                        .whileBeingFilled()
                        .withLines(Shoes.LINES)))
                .vouchers((customer, now, request) -> List.of(
                        new Voucher(HostReference.of("SPRING"), Voucher.Kind.VOUCHER, "10%", Optional.of(THEN)),
                        new Voucher(HostReference.of("R1"), Voucher.Kind.PRICE_RULE, "5%", Optional.empty())))
                .messages((customer, request) ->
                        List.of(new CustomerMessage(HostReference.of("3"), THEN, "Answered", "Where are my shoes?")));
    }

    private static final class Reviews implements HostPersonalData {
        @Override
        public void export(CustomerId customer, PersonalDataSections sections) {
            DataRecord answer = DataRecord.EMPTY.with("text", "Thank you").with("at", THEN);
            sections.section("reviews");
            sections.add(DataRecord.EMPTY
                    .with("text", "Fine")
                    .with("stars", 5)
                    .with("shown", true)
                    .with("bought", DataValue.of(LocalDate.EPOCH))
                    .with("deleted", Optional.empty())
                    .with("answers", DataValue.of(List.of(answer))));
            sections.section("wishes");
        }

        @Override
        public void erase(CustomerId customer) {
            throw new UnsupportedOperationException();
        }
    }

    private static Clientele shop() {
        return Clientele.on(
                        new InMemoryStore(),
                        ClienteleOptions.defaults().history(ports()).personalData(new Reviews()))
                .actingAs(Actor.staff("Eva"));
    }

    private static CustomerDraft full(Clientele shop) {
        return CustomerDraft.of("Ada", "Lovelace", "ada@example.com")
                .withTitle(shop.titles().all().get(0).id())
                .withBirthDate(LocalDate.of(1915, 12, 10))
                .withAddress(AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB")
                        .forBilling())
                .withB2b(B2bDraft.of("Engines").withKvkNumber("69599084").withOtherNumber("DE", "HRB", "4711"));
    }

    private static String exportedInFull() {
        Clientele shop = shop();
        shop.settings().change(Settings::withB2bMode);
        CustomerId id = shop.customers().register(full(shop)).id();
        ConsentEvidence evidence =
                ConsentEvidence.givenByCustomer(THEN, "form").toWording("v1").from(IP);
        shop.consents().grant(id, Purpose.NEWSLETTER, evidence);
        shop.consents().withdraw(id, Purpose.NEWSLETTER);
        shop.consents().request(id, Purpose.PARTNER_OFFERS, evidence);
        shop.accounts().setPassword(id, "difference engine");
        shop.accounts().requestReset(id);
        shop.sales().add(id, Money.of("178.37"));
        shop.notes().add(id, "Likes engines");
        shop.visits().begin(id, IP, "https://example.org/engines");
        return exported(shop, id);
    }

    private static String exported(Clientele shop, CustomerId id) {
        StringBuilder json = new StringBuilder();
        shop.privacy().export(id, PersonalDataJson.to(json));
        return json.toString();
    }

    @Test
    void describesAFullExport() {
        JsonNode document = read(exportedInFull());

        assertThat(rules.validate(document)).isEmpty();
        Set<String> described = names(schema.get("properties"));
        assertThat(names(document)).containsAll(described);
        assertThat(minus(names(document), described)).containsExactly("reviews", "wishes");
        for (String section : minus(described, Set.of("format", "version", "exported", "customerId"))) {
            assertThat(document.get(section)).as(section).isNotEmpty();
            assertThat(names(document.get(section).get(0)))
                    .as(section)
                    .isEqualTo(names(schema.at("/properties/" + section + "/items/properties")));
        }
    }

    @Test
    void describesAnExportOfWhoLeftAllEmpty() {
        Clientele shop = Clientele.on(new InMemoryStore());
        CustomerId guest = shop.customers()
                .addGuest(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"))
                .id();

        assertThat(rules.validate(read(exported(shop, guest)))).isEmpty();
    }

    @Test
    void isASchemaItself() {
        JsonSchema draft = factory.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(draft.validate(schema)).isEmpty();
        assertThat(draft.validate(read("{\"type\": 7}"))).isNotEmpty();
    }

    @Test
    void describesEveryField() {
        assertDescribed("the schema", schema);
    }

    private static void assertDescribed(String where, JsonNode part) {
        assertThat(part.path("description").asText()).as(where).isNotBlank();
        part.path("properties").properties().forEach(field -> assertDescribed(field.getKey(), field.getValue()));
        part.path("$defs").properties().forEach(field -> assertDescribed(field.getKey(), field.getValue()));
        if (part.has("items") && !part.get("items").has("$ref")) {
            assertDescribed("items of " + where, part.get("items"));
        }
    }

    @Test
    void refusesWhatIsOtherwise() {
        List<Consumer<ObjectNode>> faults = List.of(
                document -> document.remove("person"),
                document -> document.put("version", 2),
                document -> document.put("exported", "yesterday"),
                document -> document.put("surprise", "text"),
                document -> ((ArrayNode) document.get("person")).removeAll(),
                document -> first(document, "person").remove("email"),
                document -> first(document, "person").put("birthDate", "10 December 1915"),
                document -> first(document, "account").put("enabled", "perhaps"),
                document -> first(document, "visits").putNull("ip"),
                document -> first(document, "permissions").put("state", "perhaps"),
                document -> ((ObjectNode) first(document, "orders").get("lines").get(0)).put("quantity", 0),
                document -> first(document, "reviews").putObject("author"));
        String json = exportedInFull();

        for (int i = 0; i < faults.size(); i++) {
            ObjectNode document = (ObjectNode) read(json);
            faults.get(i).accept(document);
            assertThat(rules.validate(document)).as("fault %d", i).isNotEmpty();
        }
    }

    private static ObjectNode first(ObjectNode document, String section) {
        return (ObjectNode) document.get(section).get(0);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }
}
