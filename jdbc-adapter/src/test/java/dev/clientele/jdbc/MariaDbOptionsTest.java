package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.account.StoredPassword;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StoreException;
import dev.clientele.password.PasswordHash;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host may set for MariaDB's driver and server. */
@OnMariaDb
class MariaDbOptionsTest {
    private static final PasswordHash HASH = PasswordHash.parse("$scrypt$quetzal");

    private JdbcStore store;
    private Clientele shop;

    private void open(String options) {
        store = JdbcStore.over(Databases.withSchema(MariaDbServer.shared().newDatabaseWith(options)));
        shop = Clientele.on(store);
    }

    private Customer register(String email) {
        return shop.customers().register(CustomerDraft.of("Ada", "Lovelace", email));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessionVariables=lc_messages='fr_FR'",
                "sessionVariables=lc_messages='ja_JP'",
                "sessionVariables=lc_messages='cs_CZ'",
                "dumpQueriesOnException=true",
                "useBulkStmts=true",
                "useBulkStmts=false&useBulkStmtsForInserts=false",
                "useServerPrepStmts=true",
                "useAffectedRows=true"
            })
    void leavesRefusalsWhatTheyAre(String options) {
        open(options);
        Customer ada = register("ada@example.com");
        StoredCustomer again = new StoredCustomer(ada, CustomerActivity.NONE);

        assertThatThrownBy(() -> register("ada@example.com")).isInstanceOf(EmailTakenException.class);
        assertThatThrownBy(() -> store.customers().add(ada)).isInstanceOf(IdTakenException.class);
        assertThatThrownBy(() -> store.bulk().addAll(List.of(again, again))).isInstanceOf(IdTakenException.class);
        assertThatThrownBy(() -> shop.customers().join(ada.id(), new GroupId(12345)))
                .isInstanceOf(NotFoundException.class);
        for (Constraint constraint : Constraint.values()) {
            String name = "' for key 'clientele_" + constraint.name().toLowerCase(Locale.ROOT) + "_unique'";
            shop.groups().create(GroupDraft.of(name));
            assertThatThrownBy(() -> shop.groups().create(GroupDraft.of(name)))
                    .isInstanceOf(GroupNameTakenException.class);
        }
        register("'primary'@example.com");
        assertThatThrownBy(() -> register("'primary'@example.com")).isInstanceOf(EmailTakenException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"useAffectedRows=true", "useAffectedRows=false", "useServerPrepStmts=true"})
    void findsRowsInWhichNothingChanges(String options) {
        open(options);
        Customer ada = register("ada@example.com");
        IpAddress ip = new IpAddress("203.0.113.7");

        for (int i = 0; i < 2; i++) {
            VisitId id = store.visits().nextId();
            store.visits().add(Visit.begun(id, ada.id(), Instant.EPOCH, ip));
            store.credentials().put(ada.id(), new StoredPassword(HASH, Instant.EPOCH));
        }
        shop.sales().add(ada.id(), Money.of("0"));
        shop.sales().set(ada.id(), Money.of("5"));
        shop.sales().set(ada.id(), Money.of("5"));
        assertThat(store.customers().find(ada.id()).orElseThrow().activity().sales())
                .isEqualTo(Money.of("5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"useBulkStmts=true"})
    void refusesToGuessWhatABatchDid(String options) {
        open(options);
        StoredCustomer ada = stored(register("ada@example.com"));
        StoredCustomer bob = stored(register("bob@example.com"));

        assertThatThrownBy(() -> store.bulk().updateAll(List.of(ada, bob), Set.of(), Instant.EPOCH))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("useBulkStmts=true");
        assertThat(shop.customers().get(ada.customer().id()).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"useBulkStmtsForInserts=true", "useBulkStmts=false", "rewriteBatchedStatements=true"})
    void knowsWhatABatchDid(String options) {
        open(options);
        StoredCustomer ada = stored(register("ada@example.com"));
        StoredCustomer bob = stored(register("bob@example.com"));

        store.bulk().updateAll(List.of(ada, bob), Set.of(), Instant.EPOCH);
        assertThat(shop.customers().get(bob.customer().id()).version()).isEqualTo(2);
    }

    private static StoredCustomer stored(Customer customer) {
        return new StoredCustomer(customer, CustomerActivity.NONE);
    }
}
