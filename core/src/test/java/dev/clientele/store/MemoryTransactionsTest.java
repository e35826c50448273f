package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

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
}
