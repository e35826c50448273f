package dev.clientele.jdbc;

import dev.clientele.kernel.StoreException;
import java.util.List;
import java.util.Optional;

/**
 * Applies scripts, never on more than one connection at once. Where a database takes changes of its schema back with their
 * transaction, all is done or nothing, under a lock. Elsewhere each statement is for good as soon as it is done, and no lock
 * outlives it: several programs may then execute the same statements side by side, and the rules for scripts see to it that
 * this does no harm (docs/decisions/0020).
 */
final class SchemaUpgrade {
    /** Two programs that make the same thing at once: to one of them the database may say so instead of "it is there". */
    private static final int ATTEMPTS = 10;

    /** Held where the database has no lock that outlives a statement: at least within one JVM, one applies and the others wait. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final JdbcTransactions transactions;
    private final List<Script> scripts;
    private final AppliedScripts applied;

    SchemaUpgrade(JdbcTransactions transactions, List<Script> scripts) {
        this.transactions = transactions;
        this.scripts = scripts;
        this.applied = new AppliedScripts(transactions);
    }

    /** Gives the scripts that this call, and nobody else meanwhile, applied. */
    List<Script> run() {
        List<Script> missing = applied.missing(scripts);
        if (missing.isEmpty()) {
            return missing;
        }
        Optional<String> lock = transactions.with(session -> session.dialect().lockForSchema());
        return lock.isPresent() ? allOrNothing(lock.get()) : statementByStatement();
    }

    private List<Script> statementByStatement() {
        synchronized (ONE_AT_A_TIME) {
            return applied.missing(scripts).stream().filter(this::isAppliedHere).toList();
        }
    }

    private List<Script> allOrNothing(String lock) {
        makeVersionTable();
        return transactions.required(() -> {
            execute(lock);
            List<Script> missing = applied.missing(scripts);
            missing.forEach(script -> script.statements().forEach(this::execute));
            return missing;
        });
    }

    /** Before the lock on it. Of two that make it at once, one may fail on the database's own catalogue. */
    private void makeVersionTable() {
        if (applied.haveTable()) {
            return;
        }
        try {
            execute(scripts.get(0).statements().get(0));
        } catch (StoreException e) {
            if (!applied.haveTable()) {
                throw e;
            }
        }
    }

    private boolean isAppliedHere(Script script) {
        return script.statements().stream().allMatch(statement -> isExecuted(script, statement));
    }

    /** Executes a statement, unless another program is done with its script. */
    private boolean isExecuted(Script script, String statement) {
        for (int attempt = 1; !applied.contains(script); attempt++) {
            try {
                execute(statement);
                return true;
            } catch (StoreException e) {
                boolean repeatable = attempt < ATTEMPTS && isMadeMeanwhile(e);
                if (!repeatable && !applied.contains(script)) {
                    throw e;
                }
            }
        }
        return false;
    }

    private boolean isMadeMeanwhile(StoreException e) {
        return e.getCause() instanceof DatabaseFailure failure
                && transactions.with(session -> session.dialect().isMadeMeanwhile(failure));
    }

    private void execute(String statement) {
        transactions.with(session -> {
            session.command(statement);
            return true;
        });
    }
}
