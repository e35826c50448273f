package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.store.InMemoryStore;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitOrigin;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerVisitsTest {
    private static final CustomerDraft ADA = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
    private static final IpAddress HOME = new IpAddress("192.0.2.1");

    private final InMemoryStore store = new InMemoryStore();
    private final Clientele shop = Clientele.on(store);
    private final CustomerId ada = shop.customers().register(ADA).id();

    @Test
    void keepsOfAReferrerWhatIsHarmless() {
        assertThat(shop.visits().begin(ada, HOME, "https://example.com/?q=ada").origin())
                .isEqualTo(VisitOrigin.of("https://example.com/"));
        assertThat(shop.visits().begin(ada, HOME, "\0").origin()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001, Integer.MAX_VALUE})
    void gives1To1000VisitsAtOnce(int limit) {
        assertThat(shop.visits().of(ada, 1_000)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.visits().of(ada, limit))
                .withMessage("1 to 1000 visits are given at once, and " + limit + " were asked for.");
    }

    @Test
    void refusesANegativeAge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.visits().prune(Duration.ofDays(-1)))
                .withMessage("Visits are removed from an age on, and PT-24H is negative."
                        + " Use for example Duration.ofDays(90).");
    }

    @Test
    void beginsAVisitInTheTransactionUnderWay() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.transactions().required(() -> {
                    shop.visits().begin(ada, HOME);
                    throw new IllegalStateException("fault");
                }));

        assertThat(shop.visits().of(ada)).isEmpty();
        assertThat(shop.customers().activity(ada).lastIp()).isEmpty();
    }

    @Test
    void removesInTransactionsOfItsOwn() {
        shop.visits().begin(ada, HOME);
        Visit old = Visit.begun(store.visits().nextId(), ada, Instant.EPOCH.plusSeconds(1), HOME);
        store.visits().add(old);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.transactions().required(() -> {
                    shop.visits().prune(Duration.ofDays(1));
                    throw new IllegalStateException("fault");
                }));
        assertThat(store.visits().find(old.id())).isEmpty();
        assertThat(shop.visits().of(ada)).hasSize(1);
    }

    @Test
    void saysWhereTheStoreKeepsNone() {
        Clientele without = Clientele.on(new ScriptedStore());
        CustomerId somebody = without.customers().register(ADA).id();

        assertThatExceptionOfType(NotSupportedException.class)
                .isThrownBy(() -> without.visits().begin(somebody, HOME))
                .withMessage("The store ScriptedStore does not support visits."
                        + " Use a store that does, or do without this operation.");
    }
}
