package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.kernel.Transactions;
import java.util.ArrayList;
import java.util.List;
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
    void commitsNothingThatCollidesWithASuspendedTransaction() {
        Clientele shop = Clientele.on(store);
        CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
        List<String> told = new ArrayList<>();

        transactions.required(() -> {
            shop.customers().register(ada);
            assertThatThrownBy(() -> transactions.requiresNew(() -> {
                        transactions.afterCommit(() -> told.add("committed"));
                        return shop.customers().register(ada);
                    }))
                    .isInstanceOf(EmailTakenException.class);
            return shop.customers().register(ada.withEmail("eve@example.com"));
        });

        assertThat(told).isEmpty();
        assertThat(shop.customers().search("ada").rows()).hasSize(2);
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
