package dev.clientele.password;

import java.util.List;
import java.util.Optional;

/**
 * Hashes new passwords in one way, and verifies them. {@link PasswordHashers} has implementations; a host may write its own.
 *
 * <p>Implementations are thread-safe. For accounts that do not exist a sign-in is verified
 * against the {@link #decoy()}, which costs what a true one costs.
 */
public interface PasswordHasher extends PasswordVerifier {
    /**
     * The scheme of new hashes.
     *
     * @return its identifier in the PHC string format, for example {@code pbkdf2-sha256}
     */
    String id();

    /**
     * Hashes a new password with a salt of its own.
     *
     * @param password a password without {@link #fault}
     * @return what to store
     * @throws dev.clientele.kernel.InvalidValueException if it has a {@link #fault}
     */
    PasswordHash hash(CharSequence password);

    /**
     * Why a text cannot be hashed, whatever the shop's policy says. bcrypt takes 72 bytes, and none is cut off silently.
     *
     * @param password any text
     * @return the broken rule; empty if it can be hashed
     */
    Optional<PasswordFault> fault(CharSequence password);

    /**
     * Whether a hash is to be replaced at the next sign-in, when the password is at hand. One that has a {@link #fault} keeps its
     * old hash.
     *
     * @param hash a stored hash
     * @return true if it is of another scheme (bcrypt's 2a, 2b and 2y count as one) or weaker than new ones
     * @throws MalformedPasswordHashException if it is of this hasher's scheme, but not of its form
     */
    boolean isOutdated(PasswordHash hash);

    /**
     * A hash that no password matches, of the cost of new ones: for accounts that do not exist or have no password.
     *
     * @return always the same one
     */
    PasswordHash decoy();

    /**
     * The same, which also verifies hashes of other schemes; they are all {@linkplain #isOutdated outdated}.
     *
     * <p>A wrong password for one of them costs a hash of this hasher's besides, so that it is not told from an unknown account
     * by its speed. What remains to be seen is the old scheme's own cost: nothing for digests, for bcrypt as long as there are
     * such hashes.
     *
     * @param others for example {@link PasswordHashers#prestaShop16}, or the hasher that was used before
     * @return a new hasher; at most as many of its operations run at once as there are cores
     */
    default PasswordHasher accepting(PasswordVerifier... others) {
        return new BoundedHasher(new AcceptingHasher(this, List.of(others)), BoundedHasher.cores());
    }

    /**
     * The same, which hashes and verifies for only so many threads at once; the others wait for their turn, longest first.
     *
     * <p>Whoever waits for more than 30 seconds gets a {@link HashingBusyException}, so that requests cannot pile up without end.
     * A thread that is interrupted while it waits gets a {@link HashingInterruptedException}, and stays interrupted.
     *
     * @param operations how many, at least one
     * @return a new hasher
     * @throws IllegalArgumentException if it is less than one
     */
    default PasswordHasher boundedTo(int operations) {
        return new BoundedHasher(this, operations);
    }
}
