package dev.clientele.jdbc;

import dev.clientele.kernel.Transactions;
import java.util.function.Function;

/** The transactions in which repositories work, whoever owns them. Thread-safe; each thread has its own. */
interface JdbcTransactions extends Transactions {
    /** Does a repository's work in the transaction under way. */
    <T> T with(Function<Session, T> work);

    /** Others over the same connections, in which our tables are called differently. */
    JdbcTransactions withTables(TableNames names);
}
