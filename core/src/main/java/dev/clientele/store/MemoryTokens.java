package dev.clientele.store;

import dev.clientele.account.StoredToken;
import dev.clientele.account.TokenRepository;
import dev.clientele.account.TokenUse;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.TokenHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tokens that were mailed, in memory. */
final class MemoryTokens implements TokenRepository {
    private final MemoryTransactions transactions;

    MemoryTokens(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(StoredToken token) {
        transactions.write(state -> {
            state.requireCustomer(token.customer());
            state.tokens.put(token.hash(), token);
        });
    }

    @Override
    public Optional<StoredToken> find(TokenHash hash) {
        return transactions.read(state -> Optional.ofNullable(state.tokens.get(hash)));
    }

    @Override
    public boolean take(TokenHash hash) {
        return transactions.required(() -> {
            boolean found = find(hash).isPresent();
            transactions.write(state -> state.tokens.remove(hash));
            return found;
        });
    }

    @Override
    public void endResets(CustomerId customer) {
        transactions.write(state -> state.tokens
                .values()
                .removeIf(token ->
                        token.customer().equals(customer) && token.use() instanceof TokenUse.ResettingPassword));
    }

    @Override
    public int prune(Instant now, int limit) {
        return transactions.required(() -> {
            List<TokenHash> expired = transactions.read(state -> state.tokens.values().stream()
                    .filter(token -> !now.isBefore(token.expires()))
                    .map(StoredToken::hash)
                    .limit(limit)
                    .toList());
            transactions.write(state -> expired.forEach(state.tokens::remove));
            return expired.size();
        });
    }
}
