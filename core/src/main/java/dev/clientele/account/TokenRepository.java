package dev.clientele.account;

import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.TokenHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a store does with tokens that were mailed; hosts use {@code Clientele.accounts()} and {@code .consents()}. */
public interface TokenRepository {
    /**
     * Adds a token.
     *
     * @param token what to store of it
     * @throws NotFoundException if there is no such customer
     */
    void add(StoredToken token);

    /**
     * Finds a token.
     *
     * @param hash its hash
     * @return what is stored of it, be it expired or not
     */
    Optional<StoredToken> find(TokenHash hash);

    /**
     * Uses a token up.
     *
     * @param hash its hash
     * @return true for one caller only, however many come at once
     */
    boolean take(TokenHash hash);

    /**
     * Ends all tokens with which a customer could choose a new password.
     *
     * @param customer whose
     */
    void endResets(CustomerId customer);

    /**
     * The tokens of a customer that were not used yet, expired ones included.
     *
     * @param customer whose
     * @return the tokens, first those that expire first
     */
    List<StoredToken> of(CustomerId customer);

    /**
     * Ends all tokens with which a customer could confirm a permission.
     *
     * @param customer whose
     * @param purpose the permission
     */
    void endConfirmations(CustomerId customer, Purpose purpose);

    /**
     * Forgets tokens that have expired.
     *
     * @param now those that expire at this instant or earlier
     * @param limit the most to forget
     * @return how many there were
     */
    int prune(Instant now, int limit);
}
