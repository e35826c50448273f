package dev.clientele.examples.shop.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is to be done after a commit is done, whatever else fails then. */
class AfterCommitTest {
    private final List<String> done = new ArrayList<>();
    private final SpringTransactions transactions = transactions();

    private static SpringTransactions transactions() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        return new SpringTransactions(new JdbcTransactionManager(database), database);
    }

    private void does(String what) {
        transactions.afterCommit(() -> done.add(what));
    }

    private void fails(String message) {
        transactions.afterCommit(() -> {
            throw new IllegalStateException(message);
        });
    }

    private void inATransaction(Runnable work) {
        transactions.required(() -> {
            work.run();
            return done;
        });
    }

    @Test
    void isDoneBehindWhatFails() {
        assertThatThrownBy(() -> inATransaction(() -> {
                    does("one");
                    fails("first");
                    does("two");
                    fails("second");
                    does("three");
                }))
                .hasMessage("first")
                .satisfies(first -> assertThat(first.getSuppressed())
                        .singleElement()
                        .satisfies(second -> assertThat(second).hasMessage("second")));

        assertThat(done).containsExactly("one", "two", "three");
    }

    @Test
    void isDoneBehindACallbackOfTheApplicationThatFails() {
        assertThatThrownBy(() -> inATransaction(() -> {
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            throw new IllegalStateException("the application's");
                        }
                    });
                    does("one");
                    does("two");
                }))
                .hasMessage("the application's");

        assertThat(done).containsExactly("one", "two");
    }

    @Test
    void isOfItsTransactionAlone() {
        inATransaction(() -> {
            does("outer");
            transactions.requiresNew(() -> {
                does("inner");
                return done;
            });
            assertThat(done).containsExactly("inner");
            assertThatThrownBy(() -> transactions.requiresNew(() -> {
                        does("never");
                        throw new IllegalStateException("rolled back");
                    }))
                    .hasMessage("rolled back");
        });

        assertThat(done).containsExactly("inner", "outer");
    }

    @Test
    void mayBeginATransactionThatHasMoreToDo() {
        inATransaction(() -> {
            transactions.afterCommit(() -> inATransaction(() -> does("one")));
            does("two");
        });

        assertThat(done).containsExactly("one", "two");
    }
}
