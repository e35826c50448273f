package dev.clientele.account;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.kernel.NotFoundException;
import java.util.List;
import java.util.Optional;

/** What a store does with the passwords of accounts; hosts use {@code Clientele.accounts()}. */
public interface CredentialRepository {
    /**
     * Finds the account that signs in with an address, in as many statements whether there is one or not.
     *
     * @param email an address, compared in its canonical form
     * @return the account, if there is one; guests are not found
     */
    Optional<Account> findByEmail(EmailAddress email);

    /**
     * Finds an account.
     *
     * @param customer whose
     * @return the account; empty for guests and where there is no such customer
     */
    Optional<Account> find(CustomerId customer);

    /**
     * Finds an account, and keeps the customer and the password from changing until the transaction ends.
     *
     * @param customer whose
     * @return the account as it stands; empty for guests and where there is no such customer
     */
    Optional<Account> lock(CustomerId customer);

    /**
     * Stores a password in place of the one before.
     *
     * @param customer whose
     * @param password what to store
     * @throws NotFoundException if there is no such customer
     */
    void put(CustomerId customer, StoredPassword password);

    /**
     * Forgets a password.
     *
     * @param customer whose
     * @return false if there was none
     */
    boolean remove(CustomerId customer);

    /**
     * The stored hashes by their kind, for looking for weak ones, in as many statements whatever is stored. It may take time that
     * grows with their number, but no more than counting them in an index takes.
     *
     * @param limit the most to give, 1 or more
     * @return each {@linkplain dev.clientele.password.PasswordHash#kind() kind} that is stored, once, in any order; where there are
     *     more than the limit, those with the most hashes
     */
    List<HashKind> kinds(int limit);
}
