package dev.clientele.examples.shop.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import dev.clientele.customer.CustomerId;
import dev.clientele.event.Event;
import dev.clientele.examples.shop.web.Visitor.Answer;
import dev.clientele.kernel.Money;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole application over HTTP; each test with people of its own. */
abstract class WebShopCases extends RunningShop {
    @Test
    void registersACustomerAndShowsThePage() {
        Answer created = visitor.post("/customers", form("Ada", email()));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/customers/" + created.number("id"));
        Answer page = visitor.get(created.header("Location"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("application/json");
        assertThat(page.body().toString()).contains("Quillfeather", "\"state\":\"shown\"");
        assertThat(logged())
                .extracting(ILoggingEvent::getFormattedMessage)
                .contains("A letter of welcome goes to customer " + created.number("id") + ".");
    }

    @Test
    void showsWhatTheShopsOwnTablesSay() {
        Answer found = visitor.get("/customers?search=john+doe");
        long john = ids(found.body().get("customers")).get(0);

        JsonNode page = visitor.get("/customers/" + john).body();

        assertThat(page.findValuesAsText("state")).filteredOn("shown"::equals).hasSize(6);
        assertThat(page.findValuesAsText("link")).contains("/orders/100014", "/products/100001", "/carts/100003");
        assertThat(page.toString()).contains("BIRTHDAY", "rule:VIP", "beans without caffeine");
    }

    @Test
    void listsPageByPage() {
        List<Long> all = new ArrayList<>();
        for (String name : List.of("Eve", "Bea", "Dan", "Abe", "Cleo")) {
            all.add(visitor.post("/customers", form(name, email()).replace("Quillfeather", "Pagerson"))
                    .number("id"));
        }

        List<Long> found = new ArrayList<>();
        Answer page = visitor.get("/customers?search=pager&size=2");
        assertThat(page.body().get("customers")).hasSize(2);
        found.addAll(ids(page.body().get("customers")));
        while (page.body().get("next").isTextual()) {
            page = visitor.get("/customers?search=pager&size=2&after="
                    + page.body().get("next").asText());
            found.addAll(ids(page.body().get("customers")));
        }

        assertThat(found).containsExactly(all.get(3), all.get(1), all.get(4), all.get(2), all.get(0));
        assertThat(visitor.get("/customers?after=tampered").status()).isEqualTo(400);
        assertThat(visitor.get("/customers?size=0").status()).isEqualTo(400);
        assertThat(visitor.get("/customers?size=many").status()).isEqualTo(400);
    }

    @Test
    void editsWhatWasRead() {
        long ada = registered("Ada");

        Answer edited = visitor.patch("/customers/" + ada, "{'version': 1, 'firstName': 'Augusta', 'enabled': false}");
        Answer stale = visitor.patch("/customers/" + ada, "{'version': 1, 'firstName': 'Ada'}");

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.body().get("firstName").asText()).isEqualTo("Augusta");
        assertThat(edited.body().get("enabled").asBoolean()).isFalse();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(stale.number("expected")).isEqualTo(1);
        assertThat(stale.number("found")).isEqualTo(2);
    }

    @Test
    void doesNotTellWhoseAnAddressIs() {
        String email = email();
        long ada = visitor.post("/customers", form("Ada", email)).number("id");

        Answer refused = visitor.post("/customers", form("Zoe", email.replace("person", "Person")));
        Answer edit = visitor.patch("/customers/" + registered("Max"), "{'version': 1, 'email': '" + email + "'}");

        for (Answer answer : List.of(refused, edit)) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.problem()).isEqualTo("email-taken");
            assertThat(answer.body().get("detail").asText())
                    .doesNotContainIgnoringCase(email)
                    .doesNotContain("customer " + ada);
        }
    }

    @Test
    void saysAllThatIsWrongInTheLanguageOfTheRequest() {
        String form = "{'firstName': 'A1', 'email': 'no address'}";

        Answer english = visitor.post("/customers", form);
        Answer dutch = visitor.speaking("nl-BE").post("/customers", form);

        assertThat(english.status()).isEqualTo(422);
        assertThat(english.problem()).isEqualTo("invalid");
        assertThat(english.body().findValuesAsText("path")).containsExactly("email", "firstName", "lastName");
        assertThat(english.body().findValuesAsText("code"))
                .containsExactly("email.invalid", "name.forbidden-character", "name.required");
        assertThat(dutch.body().findValuesAsText("code"))
                .isEqualTo(english.body().findValuesAsText("code"));
        assertThat(dutch.body().findValuesAsText("message")).contains("Dit is geen e-mailadres.");
        assertThat(english.body().findValuesAsText("message")).doesNotContain("Dit is geen e-mailadres.");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(visitor.get("/customers/4711").problem()).isEqualTo("not-found");
        assertThat(visitor.get("/customers/4711").status()).isEqualTo(404);
        assertThat(visitor.get("/customers/0").status()).isEqualTo(404);
        Answer address = visitor.get("/customers/ada@example.com");
        assertThat(address.status()).isEqualTo(400);
        assertThat(address.body().get("detail").asText()).doesNotContain("@");
        assertThat(visitor.post("/customers", "{'firstName': ").status()).isEqualTo(400);
        assertThat(visitor.post("/orders", "{'customer': 'ada@example.com'}").status())
                .isEqualTo(400);
    }

    @Test
    void asksForTheSameAgainWhenTheDatabaseGaveItUp() {
        for (Answer answer : List.of(visitor.get("/conflicts/library"), visitor.get("/conflicts/spring"))) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(answer.problem()).isEqualTo("busy");
        }
    }

    @Test
    void ordersAndCountsTheSalesTogether() {
        long ada = registered("Ada");

        Answer placed = visitor.post("/orders", "{'customer': %d, %s}".formatted(ada, lines(3)));

        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.number("customer")).isEqualTo(ada);
        assertThat(rows("shop_order", ada)).isEqualTo(1);
        assertThat(sales(ada)).isEqualTo(Money.of("30"));
        assertThat(visitor.get("/customers/" + ada).body().toString()).contains("/orders/" + placed.number("order"));
    }

    @Test
    void takesTheSalesBackWithTheOrder() {
        long ada = registered("Ada");
        heard.clear();

        Answer refused = visitor.post("/orders", "{'customer': %d, %s, 'voucher': 'NONE'}".formatted(ada, lines(1)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("refused");
        assertThat(sales(ada)).isEqualTo(Money.ZERO);
        assertThat(rows("shop_order", ada)).isZero();
        assertThat(rows("shop_customer_total", ada)).isZero();
        assertThat(heard).isEmpty();
        assertThat(visitor.post("/orders", "{'customer': %d}".formatted(ada)).problem())
                .isEqualTo("refused");
        assertThat(visitor.post("/orders", "{'customer': 4711, %s}".formatted(lines(1)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatNoOrderCanHold() {
        long ada = registered("Ada");
        String tooMany = lines(Integer.MAX_VALUE).replaceFirst("\\[(.*)]", "[$1, $1]");
        String tooLong = lines(1) + ", 'payment': '" + "quillfeather".repeat(9) + "'";
        String control = lines(1) + ", 'payment': 'quillfeather\\u0000'";

        for (String order : List.of("'lines': [null]", tooMany, tooLong, control)) {
            Answer refused = visitor.post("/orders", "{'customer': %d, %s}".formatted(ada, order));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("refused");
        }
        assertThat(rows("shop_order", ada)).isZero();
    }

    @Test
    void takesARegistrationBackWithItsOrder() {
        String buyer = form("Ada", email());

        Answer refused = visitor.post("/orders", "{'buyer': %s, %s, 'voucher': 'NONE'}".formatted(buyer, lines(1)));
        Answer placed = visitor.post("/orders", "{'buyer': %s, %s}".formatted(buyer, lines(1)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(placed.status()).as("the address is free still").isEqualTo(201);
        assertThat(heard)
                .filteredOn(Event.CustomerAdded.class::isInstance)
                .extracting(event -> ((Event.CustomerAdded) event).customer().value())
                .containsExactly(placed.number("customer"));
        assertThat(clientele
                        .customers()
                        .get(new CustomerId(placed.number("customer")))
                        .isGuest())
                .isFalse();
        assertThat(visitor.post("/orders", "{%s}".formatted(lines(1))).problem())
                .isEqualTo("invalid");
    }

    @Test
    void goesOnWithAnOrderWhoseBuyersAddressIsTaken() {
        String email = email();
        long ada = visitor.post("/customers", form("Ada", email)).number("id");

        Answer placed = visitor.post("/orders", "{'buyer': %s, %s}".formatted(form("Ada", email), lines(2)));

        long guest = placed.number("customer");
        assertThat(placed.status()).isEqualTo(201);
        assertThat(guest).isNotEqualTo(ada);
        assertThat(clientele.customers().get(new CustomerId(guest)).isGuest()).isTrue();
        assertThat(sales(guest)).isEqualTo(Money.of("20"));
        assertThat(sales(ada)).isEqualTo(Money.ZERO);
        assertThat(rows("shop_order", guest)).isEqualTo(1);
    }

    @Test
    void countsOrdersThatComeAtTheSameTime() throws Exception {
        long ada = registered("Ada");
        String form = "{'customer': %d, %s}".formatted(ada, lines(1));
        ExecutorService visitors = Executors.newFixedThreadPool(4);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(visitors.submit(() -> visitor.post("/orders", form)));
            }
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
            }
        } finally {
            visitors.shutdownNow();
        }

        assertThat(sales(ada).amount()).isEqualByComparingTo(new BigDecimal(80));
        assertThat(rows("shop_order", ada)).isEqualTo(8);
    }

    @Test
    void signsInAndSlowsGuessesDownWhateverIsRolledBack() {
        String email = email();
        String form = form("Ada", email).replace("}", ", 'password': 'correct horse 1'}");
        long ada = visitor.post("/customers", form).number("id");
        String right = "{'email': '%s', 'password': 'correct horse 1'}".formatted(email);
        String wrong = "{'email': '%s', 'password': 'correct horse 2'}".formatted(email);

        Answer in = visitor.post("/sign-in", right);
        assertThat(in.status()).isEqualTo(200);
        assertThat(in.number("customer")).isEqualTo(ada);
        assertThat(visitor.post("/sign-in", wrong).status()).isEqualTo(401);

        Answer guess = visitor.post("/sign-in", wrong);
        for (int i = 0; i < 100 && guess.status() == 401; i++) {
            guess = visitor.post("/sign-in", wrong);
        }
        assertThat(guess.status()).isEqualTo(429);
        assertThat(Long.parseLong(guess.header("Retry-After"))).isPositive();
        assertThat(visitor.post("/sign-in", right).status()).isEqualTo(429);
    }

    @Test
    void tellsNobodyWhatIsRolledBack() {
        application.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            clientele.sales().add(new CustomerId(registered("Ada")), Money.of("1"));
            heard.clear();
            status.setRollbackOnly();
        });

        assertThat(heard).isEmpty();
    }

    /** MariaDB would not, unasked. */
    @Test
    void readsWhatIsCommittedMeanwhile() {
        int isolation =
                Objects.requireNonNull(application.getBean(JdbcTemplate.class).execute((ConnectionCallback<Integer>)
                        Connection::getTransactionIsolation));

        assertThat(isolation).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
}
