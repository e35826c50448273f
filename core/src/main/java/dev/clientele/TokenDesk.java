package dev.clientele;

import dev.clientele.account.StoredToken;
import dev.clientele.account.TokenMail;
import dev.clientele.account.TokenRefusedException;
import dev.clientele.account.TokenRepository;
import dev.clientele.account.TokenUse;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.OneTimeToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Gives out tokens that are mailed, and takes them back once. */
final class TokenDesk {
    private final Workplace workplace;

    TokenDesk(Workplace workplace) {
        this.workplace = workplace;
    }

    /** A token that came back, what is stored of it, and whose it is. */
    record Found(OneTimeToken secret, StoredToken token, Customer customer) {}

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
        Found found = new Found(token, stored, customer);
        if (!isGood(found, customer)) {
            throw new TokenRefusedException();
        }
        return found;
    }

    boolean isGood(Found found, Customer customer) {
        return found.token().isGood(found.secret(), customer.email(), workplace.now());
    }

    Optional<Found> ifGood(String text) {
        try {
            return Optional.of(find(text));
        } catch (TokenRefusedException refused) {
            return Optional.empty();
        }
    }

    /** A No ends them, also one that was said before; a store without tokens has none to end. */
    void endConfirmations(CustomerId customer, Purpose purpose) {
        try {
            tokens().endConfirmations(customer, purpose);
        } catch (NotSupportedException none) {
            return;
        }
    }

    /** Only one of those who come at once gets by. */
    void take(StoredToken token) {
        if (!tokens().take(token.hash())) {
            throw new TokenRefusedException();
        }
    }
}
