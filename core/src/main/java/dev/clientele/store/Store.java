package dev.clientele.store;

import dev.clientele.account.CredentialRepository;
import dev.clientele.account.FailureRepository;
import dev.clientele.account.TokenRepository;
import dev.clientele.customer.BlockedEmailRepository;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.CustomerRepository;
import dev.clientele.group.GroupRepository;
import dev.clientele.intake.BulkCustomers;
import dev.clientele.intake.IntakeStore;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.note.NoteRepository;
import dev.clientele.privacy.PrivacyLog;
import dev.clientele.query.CustomerDirectory;
import dev.clientele.visit.VisitRepository;
import java.util.Optional;

/**
 * Everything that this library needs of a database, for one shop.
 *
 * <p>A store must pass the contract in {@code dev.clientele.contract} (the test-jar of this artifact). What is abstract here
 * is required; a method with a body is a capability that a store may lack. Every operation takes part in the transaction
 * that is under way in the calling thread, or does its work in one of its own.
 */
public interface Store extends IntakeStore {
    /**
     * The shop's own record.
     *
     * @return the repository
     */
    ShopRepository shop();

    /**
     * Single customers.
     *
     * @return the repository
     */
    CustomerRepository customers();

    /**
     * Lists of customers.
     *
     * @return the directory
     */
    CustomerDirectory directory();

    @Override
    GroupRepository groups();

    @Override
    BlockedEmailRepository blockedEmails();

    @Override
    ConsentHistory consents();

    /**
     * The passwords of accounts.
     *
     * @return the capability
     * @throws NotSupportedException if this store lacks it
     */
    default CredentialRepository credentials() {
        throw new NotSupportedException("accounts with passwords", getClass());
    }

    /**
     * Tokens that were mailed.
     *
     * @return the capability
     * @throws NotSupportedException if this store lacks it
     */
    default TokenRepository tokens() {
        throw new NotSupportedException("tokens", getClass());
    }

    /**
     * Failures that are slowed down.
     *
     * @return the capability
     * @throws NotSupportedException if this store lacks it
     */
    default FailureRepository failures() {
        throw new NotSupportedException("counting failures", getClass());
    }

    /**
     * Many customers at once, as an import needs it.
     *
     * @return the capability
     * @throws NotSupportedException if this store lacks it
     */
    @Override
    default BulkCustomers bulk() {
        throw new NotSupportedException("bulk intake", getClass());
    }

    /**
     * The log of exports and erasures.
     *
     * @return the capability
     * @throws NotSupportedException if this store lacks it
     */
    default PrivacyLog privacyLog() {
        throw new NotSupportedException("a log of exports and erasures", getClass());
    }

    /**
     * The customers' visits.
     *
     * @return the capability
     * @throws NotSupportedException if this store lacks it
     */
    default VisitRepository visits() {
        throw new NotSupportedException("visits", getClass());
    }

    /**
     * The staff's private notes about customers.
     *
     * @return the capability
     * @throws NotSupportedException if this store lacks it
     */
    default NoteRepository notes() {
        throw new NotSupportedException("private notes", getClass());
    }

    /**
     * How the database's schema stands to the one that this store needs; it is read and never changed, outside of the transaction
     * that may be under way.
     *
     * @return the state; empty if this store knows of no schema
     */
    default Optional<SchemaState> schema() {
        return Optional.empty();
    }
}
