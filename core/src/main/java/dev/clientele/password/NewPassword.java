package dev.clientele.password;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A password that somebody chose, under a shop's rules, so that a validator can word what they have against it. Unlike one that is
 * compared, it is a {@code String}, which cannot be wiped: the rules look at it as text.
 *
 * @param password what was typed
 * @param policy what the shop asks
 * @param hasher what will hash it
 * @param personal the customer's names and e-mail address
 */
@WithinPasswordPolicy
public record NewPassword(String password, PasswordPolicy policy, PasswordHasher hasher, List<String> personal) {
    /** Keeps the words. */
    public NewPassword {
        personal = List.copyOf(personal);
    }

    /**
     * Which rule it breaks.
     *
     * @return the first broken rule; empty if it will do
     */
    public Optional<PasswordFault> fault() {
        return Stream.of(policy.fault(password, personal), hasher.fault(password))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
