package dev.clientele.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.clientele.customer.CustomerId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        ShopCommand command = new ShopCommand(TestShop.CLOCK, ports -> ports.within(TestShop.LONG));
        return Main.run(command, args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void showsThePageOfJohnDoe() {
        assertThat(run()).isZero();

        assertThat(out.toString())
                .contains("Customer 1 (times in UTC)", "  Last name            DOE", "  Rank                 7")
                .contains("\nOrders in sum", "\nLatest orders", "\nProducts bought", "\nCarts")
                .contains("\nVouchers and price rules", "\nMessages", "\nPrivate notes", "/orders/1000")
                .contains("being filled", "ordered as 1000", "left behind")
                .doesNotContain("WELCOME", "SPRING");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 120);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void fitsIntoANarrowTerminal() {
        assertThat(run("--width", "80")).isZero();

        assertThat(out.toString()).contains("being filled", "ordered as 1000", "left behind");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void printsOneJsonObject() throws IOException {
        assertThat(run("--json")).isZero();

        List<String> states = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(out.toString())) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            int depth = 1;
            while (depth > 0) {
                JsonToken token = json.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.VALUE_STRING && "state".equals(json.currentName())) {
                    states.add(json.getText());
                }
            }
            assertThat(json.nextToken()).isNull();
        }
        assertThat(states).filteredOn("shown"::equals).hasSize(6);
    }

    @Test
    void keepsTheShopInAFile() {
        String file = folder.resolve("shop").toString();

        assertThat(run("--db", file)).isZero();
        String first = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run("--db", file, "--customer", "2")).isZero();

        assertThat(first).contains("DOE");
        assertThat(out.toString()).contains("van der Veen", "bank transfer").doesNotContain("DOE");
        assertThat(folder.resolve("shop.mv.db")).exists();
    }

    @Test
    void saysThatJohnIsGone() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        assertThat(run("--db", url)).isZero();
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        try (ExampleShop shop = TestShop.open(pool)) {
            CustomerId john = ShopDemo.john(shop.clientele()).orElseThrow().id();
            shop.clientele().privacy().erase(shop.clientele().privacy().planErasure(john));
        }
        pool.dispose();
        out.getBuffer().setLength(0);

        assertThat(run("--db", url)).isEqualTo(1);
        assertThat(err.toString()).contains("--customer", "--db");
        assertThat(run("--db", url, "--customer", "2")).isZero();
        assertThat(out.toString()).contains("van der Veen");
    }

    @Test
    void saysThatThereIsNoSuchCustomer() {
        assertThat(run("--customer", "4711")).isEqualTo(1);
        assertThat(err.toString()).contains("4711");
        assertThat(run("--customer", "0")).isEqualTo(1);
    }

    @Test
    void tellsItsOptions() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--db", "--customer", "--json");
        assertThat(run("serve", "--help")).isZero();
        assertThat(out.toString()).contains("--demo", "--server.port");
        assertThat(run("--nonsense")).isEqualTo(2);
    }

    @Test
    void saysLastWhatIsToBeDoneBeforeItServes() {
        assertThat(run("serve", "--server.port=0", "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()))
                .isEqualTo(1);

        assertThat(err.toString())
                .startsWith("The schema is missing")
                .endsWith("or here with clientele.schema.apply=true." + System.lineSeparator())
                .hasLineCount(1);
    }
}
