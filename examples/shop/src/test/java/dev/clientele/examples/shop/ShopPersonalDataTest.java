package dev.clientele.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import dev.clientele.Clientele;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.privacy.PersonalDataJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopPersonalDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database = TestShop.database();
    private final CustomerId john = ShopDemo.fill(database, TestShop.NOW).orElseThrow();
    private final ExampleShop shop = TestShop.open(database);
    private final Clientele clientele = shop.clientele().actingAs(Actor.staff("Eva"));

    @AfterEach
    void close() {
        shop.close();
    }

    private JsonNode exported() throws IOException {
        StringBuilder json = new StringBuilder();
        clientele.privacy().export(john, PersonalDataJson.to(json));
        return JSON.readTree(json.toString());
    }

    @Test
    void isHandedOutWithWhatThePortsDoNotGive() throws IOException {
        JsonNode document = exported();

        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(
                                JSON.readTree(Files.readString(Path.of("../../docs/personal-data.schema.json"))),
                                strict)
                        .validate(document))
                .isEmpty();
        assertThat(document.get("orders")).hasSize(12);
        assertThat(document.get("products")).hasSize(2);
        assertThat(document.get("carts")).hasSize(3);
        assertThat(document.get("messages")).hasSize(2);
        assertThat(document.get("notes")).hasSize(2);
        assertThat(document.get("vouchers").findValuesAsText("code")).containsExactly("BIRTHDAY");
        assertThat(document.get("vouchersGiven").findValuesAsText("code"))
                .containsExactly("SPRING", "BIRTHDAY", "WELCOME");
        assertThat(document.get("vouchersGiven").findValuesAsText("usesLeft")).containsExactly("1", "1", "0");
    }

    @Test
    void isErasedButForTheOrders() {
        clientele.privacy().erase(clientele.privacy().planErasure(john));

        for (String table : List.of("shop_cart", "shop_voucher", "shop_message")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(rows("shop_order")).isEqualTo(12);
        assertThatThrownBy(() -> shop.clientele().customers().get(john)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isThereStillIfTheErasureIsRefused() {
        shop.tables().update("alter table shop_message rename to shop_letter");
        long carts = rows("shop_cart");

        assertThatThrownBy(() -> clientele.privacy().erase(clientele.privacy().planErasure(john)))
                .isNotInstanceOf(NotFoundException.class);

        assertThat(carts).isEqualTo(3);
        assertThat(rows("shop_cart")).isEqualTo(carts);
        assertThat(shop.clientele().customers().find(john)).isPresent();
    }

    private long rows(String table) {
        return shop.tables()
                .find("select count(*) from " + table + " where customer_id = ?", row -> row.getLong(1), john.value())
                .orElseThrow();
    }
}
