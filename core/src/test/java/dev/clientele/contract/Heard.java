package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.ClienteleOptions;
import dev.clientele.event.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes down what is told inside transactions and after their commit. */
final class Heard {
    private final List<Event> inTransaction = Collections.synchronizedList(new ArrayList<>());
    private final List<Event> afterCommit = Collections.synchronizedList(new ArrayList<>());

    ClienteleOptions in(ClienteleOptions options) {
        return options.listening(afterCommit::add).listeningInTransaction(inTransaction::add);
    }

    void forget() {
        inTransaction.clear();
        afterCommit.clear();
    }

    List<Event> inTransaction() {
        return List.copyOf(inTransaction);
    }

    List<Event> afterCommit() {
        return List.copyOf(afterCommit);
    }

    /** What was told to both alike. */
    List<Event> events() {
        assertThat(inTransaction()).isEqualTo(afterCommit());
        return afterCommit();
    }
}
