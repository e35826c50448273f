package dev.clientele.intake;

import dev.clientele.customer.BlockedEmail;
import dev.clientele.customer.BlockedEmailRepository;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.kernel.HashingKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The addresses of a chunk that may not register again. */
final class BlockedEmails {
    private final BlockedEmailRepository repository;
    private final HashingKey key;
    private final Set<BlockedEmail> found = new HashSet<>();

    BlockedEmails(BlockedEmailRepository repository, HashingKey key) {
        this.repository = repository;
        this.key = key;
    }

    void lookUp(Collection<EmailAddress> emails) {
        found.addAll(among(emails));
    }

    boolean contain(EmailAddress email) {
        return !found.isEmpty() && found.contains(BlockedEmail.of(email, key));
    }

    /** After the write: who blocked an address meanwhile had it until then, and the write waited for that. */
    void requireNone(Collection<EmailAddress> written) {
        if (!among(written).isEmpty()) {
            throw new EmailBlockedException();
        }
    }

    private Set<BlockedEmail> among(Collection<EmailAddress> emails) {
        List<BlockedEmail> hashes =
                emails.stream().map(email -> BlockedEmail.of(email, key)).toList();
        return hashes.isEmpty() ? Set.of() : repository.among(hashes);
    }
}
