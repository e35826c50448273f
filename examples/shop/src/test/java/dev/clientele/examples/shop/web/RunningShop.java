package dev.clientele.examples.shop.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import dev.clientele.Clientele;
import dev.clientele.customer.CustomerId;
import dev.clientele.event.Event;
import dev.clientele.event.EventListener;
import dev.clientele.examples.shop.ExampleShop;
import dev.clientele.examples.shop.Product;
import dev.clientele.kernel.ConflictException;
import dev.clientele.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The whole application, started once, with all that is logged and told to listeners. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunningShop {
    final Queue<Event> heard = new ConcurrentLinkedQueue<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    ConfigurableApplicationContext application;
    Visitor visitor;
    Clientele clientele;
    private Product coffee;
    private int people;

    /** Two ways to learn that the database gave a transaction up; the application finds it, since it is in its package. */
    @RestController
    static final class Conflicts {
        @GetMapping("/conflicts/{of}")
        String conflict(@PathVariable String of) {
            if (of.equals("library")) {
                throw new ConflictException("The transaction was given up.", new IllegalStateException());
            }
            if (of.equals("spring")) {
                throw new CannotAcquireLockException("The transaction was given up.");
            }
            return of;
        }
    }

    /** Gives an empty database's URL. */
    abstract String start();

    abstract void stop();

    @BeforeAll
    void open() {
        SpringApplication shop = new SpringApplication(ShopApplication.class);
        shop.addInitializers(
                context -> context.getBeanFactory().registerSingleton("heard", (EventListener) heard::add));
        application = shop.run(
                "--server.port=0",
                "--spring.datasource.url=" + start(),
                "--spring.profiles.active=demo",
                "--logging.level.root=info",
                "--logging.level.dev.clientele=debug");
        visitor = new Visitor(
                "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port"), "en");
        clientele = application.getBean(Clientele.class);
        coffee = application.getBean(ExampleShop.class).catalogue().add("Coffee", Money.of("10"));
        log.setContext(root().getLoggerContext());
        log.start();
        root().addAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @AfterAll
    void close() {
        root().detachAppender(log);
        application.close();
        stop();
    }

    @BeforeEach
    void forget() {
        heard.clear();
    }

    @AfterEach
    void nothingPersonalIsLogged() {
        List<ILoggingEvent> lines = logged();
        log.list.clear();
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                line.getFormattedMessage() + ThrowableProxyUtil.asString(line.getThrowableProxy()))
                        .doesNotContainIgnoringCase("@example", "quillfeather", "correct horse"));
    }

    List<ILoggingEvent> logged() {
        synchronized (log) {
            return List.copyOf(log.list);
        }
    }

    String email() {
        people++;
        return "person" + people + "@example.com";
    }

    static String form(String firstName, String email) {
        return "{'firstName': '%s', 'lastName': 'Quillfeather', 'email': '%s'}".formatted(firstName, email);
    }

    long registered(String firstName) {
        return visitor.post("/customers", form(firstName, email())).number("id");
    }

    String lines(int quantity) {
        return "'lines': [{'product': %d, 'quantity': %d}]".formatted(coffee.id(), quantity);
    }

    long rows(String table, long customer) {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from " + table + " where customer_id = ?")
                .param(customer)
                .query(Long.class)
                .single();
    }

    Money sales(long customer) {
        return clientele.sales().of(new CustomerId(customer));
    }

    static List<Long> ids(JsonNode customers) {
        List<Long> ids = new ArrayList<>();
        customers.forEach(customer -> ids.add(customer.get("id").asLong()));
        return ids;
    }
}
