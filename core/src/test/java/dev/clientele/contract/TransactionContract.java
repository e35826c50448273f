package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.kernel.Transactions;
import dev.clientele.query.CustomerQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds together and what does not. */
public interface TransactionContract extends StoreFixture {
    /** If this fails, check that an exception rolls everything back and goes on unchanged. */
    @Test
    default void transaction1UndoesEverythingThatFails() {
        Clientele shop = shop();
        IllegalStateException fault = new IllegalStateException("fault");

        assertThatThrownBy(() -> store().transactions().required(() -> {
                    Samples.customer(shop, "Ada", "Lovelace");
                    Samples.group(shop, "VIP");
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(shop.customers().search("ada").rows()).isEmpty();
        assertThat(shop.groups().all()).hasSize(3);
        assertThat(meter().map(StoreMeter::connectionsOpen).orElse(0)).isZero();
    }

    /** If this fails, check that work inside sees what it wrote itself, and that an inner `required` does not commit. */
    @Test
    default void transaction2JoinsTheOneUnderWay() {
        Clientele shop = shop();
        assertThatThrownBy(() -> store().transactions().required(() -> {
                    store().transactions().required(() -> Samples.customer(shop, "Ada", "Lovelace"));
                    assertThat(shop.customers().search("ada").rows()).hasSize(1);
                    throw new IllegalStateException("fault");
                }))
                .hasMessage("fault");
        assertThat(shop.customers().search("ada").rows()).isEmpty();
    }

    /** If this fails, check that the one under way is suspended, and goes on afterwards. */
    @Test
    default void transaction3OfItsOwnStaysWhateverHappensAround() {
        Clientele shop = shop();
        Transactions transactions = store().transactions();
        assertThatThrownBy(() -> transactions.required(() -> {
                    Samples.customer(shop, "Ada", "Lovelace");
                    transactions.requiresNew(() -> Samples.customer(shop, "Eve", "Other"));
                    Samples.customer(shop, "Ida", "Later");
                    throw new IllegalStateException("fault");
                }))
                .hasMessage("fault");
        assertThat(shop.customers().search("example").rows())
                .extracting(row -> row.name().first())
                .containsExactly("Eve");
    }

    /** If this fails, check that the one under way keeps what it wrote when the inner one commits, and when it fails. */
    @Test
    default void transaction4KeepsItsOwnAroundAnother() {
        Clientele shop = shop();
        Transactions transactions = store().transactions();
        transactions.required(() -> {
            Samples.customer(shop, "Ada", "Lovelace");
            transactions.requiresNew(() -> Samples.customer(shop, "Eve", "Other"));
            assertThatThrownBy(() -> transactions.requiresNew(() -> {
                        Samples.customer(shop, "Bob", "Never");
                        throw new IllegalStateException("fault");
                    }))
                    .hasMessage("fault");
            return Samples.customer(shop, "Ida", "Later");
        });
        assertThat(shop.customers().search("example").rows())
                .extracting(row -> row.name().first())
                .containsExactlyInAnyOrder("Ada", "Eve", "Ida");
    }

    /** If this fails, check that actions wait for the commit, come in order, and are forgotten by a rollback. */
    @Test
    default void transaction5TellsAfterTheCommit() {
        Clientele shop = shop();
        Transactions transactions = store().transactions();
        List<String> told = new ArrayList<>();
        transactions.required(() -> {
            transactions.afterCommit(() -> told.add(
                    "first, found " + shop.customers().search("ada").rows().size()));
            transactions.afterCommit(() -> told.add("second"));
            assertThat(told).isEmpty();
            return Samples.customer(shop, "Ada", "Lovelace");
        });
        assertThatThrownBy(() -> transactions.required(() -> {
                    transactions.afterCommit(() -> told.add("never"));
                    throw new IllegalStateException("fault");
                }))
                .hasMessage("fault");
        transactions.afterCommit(() -> told.add("at once"));

        assertThat(told).containsExactly("first, found 1", "second", "at once");
    }

    /** If this fails, check that what failing work wrote is taken back also where the transaction around it goes on. */
    @Test
    default void transaction6TakesBackWhatFailingWorkWrote() {
        Clientele shop = shop();
        Customer gone = Samples.customer(shop, "Ada", "Lovelace");
        shop.customers().removeAndBlock(shop.customers().planRemoval(gone.id()));

        store().transactions().required(() -> {
            Samples.customer(shop, "Eve", "Other");
            assertThatThrownBy(() -> Samples.customer(shop, "Ada", "Lovelace"))
                    .isInstanceOf(EmailBlockedException.class);
            return Samples.customer(shop, "Jo", "Doe");
        });

        assertThat(shop.customers().list(CustomerQuery.all()).rows())
                .extracting(row -> row.name().first())
                .containsExactly("Eve", "Jo");
    }

    /** If this fails, check for checked exceptions, which other languages throw without saying so. */
    @Test
    default void transaction7UndoesWhateverIsThrown() {
        Clientele shop = shop();
        Transactions transactions = store().transactions();
        List<String> told = new ArrayList<>();
        IOException fault = new IOException("fault");

        transactions.required(() -> {
            assertThatThrownBy(() -> transactions.required(() -> {
                        Samples.customer(shop, "Ada", "Lovelace");
                        transactions.afterCommit(() -> told.add("never"));
                        return Undeclared.thrown(fault);
                    }))
                    .isSameAs(fault);
            return Samples.customer(shop, "Jo", "Doe");
        });
        assertThatThrownBy(() -> transactions.requiresNew(() -> {
                    Samples.customer(shop, "Eve", "Other");
                    return Undeclared.thrown(fault);
                }))
                .isSameAs(fault);

        assertThat(shop.customers().list(CustomerQuery.all()).rows())
                .extracting(row -> row.name().first())
                .containsExactly("Jo");
        assertThat(told).isEmpty();
    }
}
