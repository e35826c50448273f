package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import org.junit.jupiter.api.Test;

/** In how many statements sales are added. */
class JdbcCustomersTest {
    private final CountingDataSource database = new CountingDataSource(Databases.withSchema(Databases.memory()));
    private final JdbcStore store = JdbcStore.over(database.dataSource());
    private final Clientele shop = Clientele.on(store);

    /** With a statement of its own the sales could be those of a snapshot that is older than the lock. */
    @Test
    void readSalesInTheStatementThatLocksThem() {
        CustomerId ada = shop.customers()
                .register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"))
                .id();
        store.customers().setSales(ada, Money.of("999999999999999999"));
        database.reset();

        store.customers().addSales(ada, Money.of("-1"));
        assertThat(database.statements()).isOne();
        database.reset();
        assertThatThrownBy(() -> store.customers().addSales(ada, Money.of("2")))
                .isInstanceOf(InvalidValueException.class);
        assertThat(database.statements()).isEqualTo(2);
        database.reset();
        assertThatThrownBy(() -> store.customers().addSales(new CustomerId(4_711), Money.of("1")))
                .isInstanceOf(NotFoundException.class);
        assertThat(database.statements()).isEqualTo(2);
    }
}
