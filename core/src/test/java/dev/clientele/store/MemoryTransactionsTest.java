package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.kernel.Transactions;
import org.junit.jupiter.api.Test;

class MemoryTransactionsTest {
    private final InMemoryStore store = new InMemoryStore();
    private final Transactions transactions = store.transactions();

    @Test
    void givesWhatTheWorkGave() {
        assertThat(transactions.<String>required(() -> "a")).isEqualTo("a");
        assertThat(transactions.<String>requiresNew(() -> "b")).isEqualTo("b");
        assertThat(transactions.<String>required(() -> transactions.requiresNew(() -> "c")))
                .isEqualTo("c");
        assertThat(transactions.<String>requiresNew(() -> transactions.required(() -> "d")))
                .isEqualTo("d");
    }

    @Test
    void keepsWhatIsWrittenAfterTheCommitOfAnInnerTransaction() {
        Clientele shop = Clientele.on(store);
        CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

        transactions.required(() -> transactions.requiresNew(() -> {
            transactions.afterCommit(() -> shop.customers().register(ada));
            return true;
        }));

        assertThat(shop.customers().search("ada").rows()).hasSize(1);
    }
}
