package dev.clientele.store;

import dev.clientele.account.StoredToken;
import dev.clientele.account.TokenRepository;
import dev.clientele.account.TokenUse;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.TokenHash;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
        end(customer, use -> use instanceof TokenUse.ResettingPassword);
    }

    @Override
    public void endConfirmations(CustomerId customer, Purpose purpose) {
        end(customer, use -> use instanceof TokenUse.ConfirmingConsent asked && asked.purpose() == purpose);
    }

    @Override
    public List<StoredToken> of(CustomerId customer) {
        return transactions.read(state -> state.tokens.values().stream()
                .filter(token -> token.customer().equals(customer))
                .sorted(Comparator.comparing(StoredToken::expires))
                .toList());
    }

    private void end(CustomerId customer, Predicate<TokenUse> which) {
        transactions.write(state ->
                state.tokens.values().removeIf(token -> token.customer().equals(customer) && which.test(token.use())));
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
