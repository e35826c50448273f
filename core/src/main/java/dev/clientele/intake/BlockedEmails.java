package dev.clientele.intake;

import dev.clientele.customer.BlockedEmail;
import dev.clientele.customer.BlockedEmailRepository;
import dev.clientele.customer.BlockingKey;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailBlockedException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The addresses of a chunk that may not register again. */
final class BlockedEmails {
    private final BlockedEmailRepository repository;
    private final BlockingKey key;
    private final Set<BlockedEmail> found = new HashSet<>();

    BlockedEmails(BlockedEmailRepository repository, BlockingKey key) {
        this.repository = repository;
        this.key = key;
    }

    void lookUp(Collection<EmailAddress> emails) {
        found.addAll(among(emails));
    }

    boolean contain(EmailAddress email) {
        return !found.isEmpty() && found.contains(key.hash(email));
    }

    /** After the write: who blocked an address meanwhile had it until then, and the write waited for that. */
    void requireNone(Collection<EmailAddress> written) {
        if (!among(written).isEmpty()) {
            throw new EmailBlockedException();
        }
    }

    private Set<BlockedEmail> among(Collection<EmailAddress> emails) {
        List<BlockedEmail> hashes = emails.stream().map(key::hash).toList();
        return hashes.isEmpty() ? Set.of() : repository.among(hashes);
    }
}
