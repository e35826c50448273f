package dev.clientele.jdbc;

import dev.clientele.kernel.StoreException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The numbers in the version table, as they are at the moment of asking. */
final class AppliedScripts {
    private static final String VERSIONS = "select version from clientele_schema_version";

    private final JdbcTransactions transactions;

    AppliedScripts(JdbcTransactions transactions) {
        this.transactions = transactions;
    }

    boolean contains(Script script) {
        return numbers().contains(script.number());
    }

    List<Script> missing(List<Script> scripts) {
        Set<Integer> numbers = numbers();
        return scripts.stream()
                .filter(script -> !numbers.contains(script.number()))
                .toList();
    }

    Set<Integer> numbers() {
        return inTable().orElse(Set.of());
    }

    boolean haveTable() {
        return inTable().isPresent();
    }

    /** In a transaction of its own or within another one, of which nothing but this is lost where the table is missing. */
    private Optional<Set<Integer>> inTable() {
        try {
            return Optional.of(transactions.required(this::read));
        } catch (StoreException e) {
            if (isForWantOfTheTable(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private boolean isForWantOfTheTable(StoreException e) {
        return e.getCause() instanceof DatabaseFailure failure
                && transactions.with(session -> session.dialect().isSchemaMissing(failure));
    }

    private Set<Integer> read() {
        return transactions.with(
                session -> new HashSet<>(session.list(VERSIONS, parameters -> {}, row -> (int) row.number())));
    }
}
