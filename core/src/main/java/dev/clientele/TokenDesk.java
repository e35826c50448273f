package dev.clientele;

import dev.clientele.account.StoredToken;
import dev.clientele.account.TokenMail;
import dev.clientele.account.TokenRefusedException;
import dev.clientele.account.TokenRepository;
import dev.clientele.account.TokenUse;
import dev.clientele.customer.Customer;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.kernel.OneTimeToken;
import java.time.Duration;
import java.time.Instant;

/** Gives out tokens that are mailed, and takes them back once. */
final class TokenDesk {
    private final Workplace workplace;

    TokenDesk(Workplace workplace) {
        this.workplace = workplace;
    }

    /** A token that is good, and whose it is. */
    record Found(StoredToken token, Customer customer) {}

    private TokenRepository tokens() {
        return workplace.store().tokens();
    }

    TokenMail issue(Customer customer, TokenUse use, Duration within) {
        OneTimeToken token = OneTimeToken.random();
        Instant expires = workplace.now().plus(within);
        tokens().add(StoredToken.of(token, customer.email(), customer.id(), use, expires));
        return new TokenMail(customer.id(), customer.email(), token, expires);
    }

    Found find(String text) {
        OneTimeToken token = OneTimeToken.read(text).orElseThrow(TokenRefusedException::new);
        StoredToken stored = tokens().find(token.hash()).orElseThrow(TokenRefusedException::new);
        Customer customer = workplace
                .store()
                .customers()
                .find(stored.customer())
                .map(StoredCustomer::customer)
                .orElseThrow(TokenRefusedException::new);
        if (!stored.isGood(token, customer.email(), workplace.now())) {
            throw new TokenRefusedException();
        }
        return new Found(stored, customer);
    }

    /** Only one of those who come at once gets by. */
    void take(StoredToken token) {
        if (!tokens().take(token.hash())) {
            throw new TokenRefusedException();
        }
    }
}
