package dev.clientele.examples.shop.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.account.SignIn;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.event.Event;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.query.CustomerQuery;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a Spring application can count on when the library joins its transactions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SpringTransactionsCases {
    private static final IpAddress HERE = new IpAddress("192.0.2.1");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("UTC"));

    private static final Set<String> NOT_OURS =
            Set.of("commit", "rollback", "setAutoCommit", "setTransactionIsolation", "setReadOnly", "close");

    private final List<String> calls = new ArrayList<>();
    private final List<Event> heard = new ArrayList<>();
    private DataSource database;
    private JdbcTransactionManager manager;
    private TransactionTemplate transaction;
    private TransactionTemplate another;
    private JdbcClient own;
    private Clientele shop;
    private int test;

    abstract DataSource start();

    abstract void stop();

    @BeforeAll
    void open() {
        database =
                ProxyDataSourceBuilder.create(start()).afterMethod(this::record).build();
        manager = new JdbcTransactionManager(database);
        transaction = new TransactionTemplate(manager);
        another = new TransactionTemplate(manager);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own = JdbcClient.create(database);
        own.sql("create table diary (page integer primary key)").update();
        ClienteleConfiguration library = new ClienteleConfiguration();
        shop = library.clientele(
                library.clienteleStore(database, manager, true),
                ClienteleOptions.defaults().clock(CLOCK).listening(this::hear));
    }

    @AfterAll
    void close() {
        stop();
    }

    @BeforeEach
    void forget() {
        test++;
        transaction.executeWithoutResult(status -> {
            own.sql("delete from diary").update();
            shop.customers()
                    .list(CustomerQuery.all())
                    .rows()
                    .forEach(row -> shop.customers().remove(shop.customers().planRemoval(row.id())));
        });
        heard.clear();
        calls.clear();
    }

    private void record(MethodExecutionContext execution) {
        boolean ofTransaction = execution.getTarget() instanceof Connection
                && NOT_OURS.contains(execution.getMethod().getName())
                && !takesBack(execution);
        if (ofTransaction) {
            calls.add(execution.getMethod().getName());
        }
    }

    /** To a savepoint. */
    private static boolean takesBack(MethodExecutionContext execution) {
        return execution.getMethod().getName().equals("rollback")
                && execution.getMethod().getParameterCount() > 0;
    }

    private void hear(Event event) {
        heard.add(event);
        if (event instanceof Event.CustomerAdded added) {
            shop.sales().add(added.customer(), Money.of("1"));
        }
    }

    /** Another one in each test: MariaDB locks more than a row that comes back before its predecessor is purged. */
    private String email(String name) {
        return name + test + "@example.com";
    }

    private Customer registered(String name) {
        return shop.customers().register(CustomerDraft.of(name, "Tester", email(name)));
    }

    private boolean isThere(String name) {
        return shop.customers().findByEmail(new EmailAddress(email(name))).isPresent();
    }

    private void write(int page) {
        own.sql("insert into diary (page) values (?)").param(page).update();
    }

    private List<Integer> diary() {
        return own.sql("select page from diary order by page")
                .query(Integer.class)
                .list();
    }

    /** In a transaction that only Spring ends. */
    private <T> T watched(Supplier<T> work) {
        calls.clear();
        T result = work.get();
        assertThat(calls).as("what the library did to the transaction").isEmpty();
        return result;
    }

    @Test
    void areCommittedBySpringAlone() {
        CustomerId ada = transaction.execute(status -> watched(() -> {
            write(1);
            Customer registered = registered("ada");
            shop.sales().add(registered.id(), Money.of("5"));
            shop.customers().edit(registered, registered.draft().withFirstName("Augusta"));
            assertThatThrownBy(() -> shop.customers().get(new CustomerId(4711))).isNotNull();
            shop.customers().search("augusta");
            return registered.id();
        }));

        assertThat(calls).startsWith("commit").doesNotContain("rollback");
        assertThat(diary()).containsExactly(1);
        assertThat(shop.customers().get(ada).name().first()).isEqualTo("Augusta");
    }

    @Test
    void takeTheLibrarysWorkBackWithTheirOwn() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> watched(() -> {
                    write(1);
                    registered("ada");
                    throw new IllegalStateException("The shop has changed its mind.");
                })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(diary()).isEmpty();
        assertThat(isThere("ada")).isFalse();
        assertThat(heard).isEmpty();
    }

    @Test
    void areRolledBackWhereTheyAreMarkedForIt() {
        transaction.executeWithoutResult(status -> {
            write(1);
            status.setRollbackOnly();
            watched(() -> registered("ada"));
        });

        assertThat(diary()).isEmpty();
        assertThat(isThere("ada")).isFalse();
        assertThat(heard).isEmpty();
    }

    /** No UnexpectedRollbackException, and PostgreSQL does not give the transaction up. */
    @Test
    void goOnAfterARefusalThatIsCaught() {
        registered("ada");

        transaction.executeWithoutResult(status -> watched(() -> {
            write(1);
            assertThatThrownBy(() -> registered("ada")).isInstanceOf(EmailTakenException.class);
            write(2);
            assertThat(status.isRollbackOnly()).isFalse();
            return registered("zoe");
        }));

        assertThat(diary()).containsExactly(1, 2);
        assertThat(isThere("zoe")).isTrue();
    }

    @Test
    void areLeftAloneWhileTheyAreSuspended() {
        transaction.executeWithoutResult(status -> {
            write(1);
            registered("ada");
            another.executeWithoutResult(inner -> {
                registered("zoe");
                assertThat(isThere("ada")).isFalse();
            });
            assertThatThrownBy(() -> another.executeWithoutResult(inner -> {
                        registered("max");
                        throw new IllegalStateException("This one fails.");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(isThere("ada")).isTrue();
            status.setRollbackOnly();
        });

        assertThat(diary()).isEmpty();
        assertThat(isThere("ada")).isFalse();
        assertThat(isThere("max")).isFalse();
        assertThat(isThere("zoe")).as("of the other transaction").isTrue();
    }

    @Test
    void doNotTakeFailuresToSignInBack() {
        shop.accounts().register(CustomerDraft.of("Ada", "Tester", email("ada")), "correct horse battery");

        int attempts = 0;
        while (retryAfterARollback().isZero()) {
            attempts++;
            assertThat(attempts).isLessThan(100);
        }

        assertThat(attempts).isPositive();
        assertThat(shop.accounts().signIn(email("ada"), "correct horse battery", HERE))
                .isInstanceOf(SignIn.Refused.class);
    }

    private Duration retryAfterARollback() {
        SignIn refused = transaction.execute(status -> {
            status.setRollbackOnly();
            return shop.accounts().signIn(email("ada"), "wrong", HERE);
        });
        return ((SignIn.Refused) refused).retryAfter();
    }

    @Test
    void tellListenersWhatIsCommittedAndCommitWhatTheyWrite() {
        CustomerId ada = transaction.execute(status -> {
            CustomerId id = registered("ada").id();
            assertThat(heard).isEmpty();
            return id;
        });

        assertThat(heard)
                .hasSize(2)
                .hasAtLeastOneElementOfType(Event.CustomerAdded.class)
                .hasAtLeastOneElementOfType(Event.SalesChanged.class);
        assertThat(shop.sales().of(ada)).as("what the listener added").isEqualTo(Money.of("1"));
        assertThat(another.<Money>execute(status -> shop.sales().of(ada))).isEqualTo(Money.of("1"));
    }

    @Test
    void areMadeForACallThatHasNone() {
        CustomerId ada = registered("ada").id();

        assertThat(calls).containsSubsequence("commit", "close");
        assertThat(shop.sales().of(ada)).isEqualTo(Money.of("1"));
        assertThat(heard).hasSize(2);
    }
}
