package dev.clientele.account;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.kernel.OneTimeToken;
import dev.clientele.kernel.TokenHash;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** What is stored of a token that was mailed; immutable. */
public final class StoredToken {
    private final TokenHash hash;
    private final TokenHash addressHash;
    private final CustomerId customer;
    private final TokenUse use;
    private final Instant expires;

    private StoredToken(TokenHash hash, TokenHash addressHash, CustomerId customer, TokenUse use, Instant expires) {
        this.hash = hash;
        this.addressHash = addressHash;
        this.customer = customer;
        this.use = use;
        this.expires = expires.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * What to store of a new token.
     *
     * @param token the token
     * @param address where it is mailed to: it is good as long as this is the customer's address
     * @param customer whose it is
     * @param use what it is good for
     * @param expires the first instant at which it is no longer good; cut to milliseconds
     * @return what to store
     */
    public static StoredToken of(
            OneTimeToken token, EmailAddress address, CustomerId customer, TokenUse use, Instant expires) {
        return new StoredToken(token.hash(), addressHash(token, address), customer, use, expires);
    }

    /**
     * What was stored; for stores.
     *
     * @param hash the token's hash
     * @param addressHash what ties it to the address
     * @param customer whose it is
     * @param use what it is good for
     * @param expires the first instant at which it is no longer good
     * @return the same as was stored
     */
    public static StoredToken restored(
            TokenHash hash, TokenHash addressHash, CustomerId customer, TokenUse use, Instant expires) {
        return new StoredToken(hash, addressHash, customer, use, expires);
    }

    private static TokenHash addressHash(OneTimeToken token, EmailAddress address) {
        return token.hashWith(address.canonical());
    }

    /**
     * Whether a token that came back is good.
     *
     * @param token what came back
     * @param address the customer's present address
     * @param now the time
     * @return false if it has expired, or was mailed to another address
     */
    public boolean isGood(OneTimeToken token, EmailAddress address, Instant now) {
        return now.isBefore(expires) && addressHash.equals(addressHash(token, address));
    }

    /** {@return the token's hash, by which it is found} */
    public TokenHash hash() {
        return hash;
    }

    /** {@return what ties the token to the address that it was mailed to} */
    public TokenHash addressHash() {
        return addressHash;
    }

    /** {@return whose it is} */
    public CustomerId customer() {
        return customer;
    }

    /** {@return what it is good for} */
    public TokenUse use() {
        return use;
    }

    /** {@return the first instant at which it is no longer good, in whole milliseconds} */
    public Instant expires() {
        return expires;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof StoredToken other
                && hash.equals(other.hash)
                && addressHash.equals(other.addressHash)
                && customer.equals(other.customer)
                && use.equals(other.use)
                && expires.equals(other.expires);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hash, customer);
    }

    /** Whose and until when. */
    @Override
    public String toString() {
        return "StoredToken[customer=" + customer.value() + ", expires=" + expires + "]";
    }
}
