package dev.clientele.password;

import java.util.List;
import java.util.Optional;

/** Hashes in one way and verifies in several. */
final class AcceptingHasher implements PasswordHasher {
    private final PasswordHasher own;
    private final List<PasswordVerifier> others;

    AcceptingHasher(PasswordHasher own, List<PasswordVerifier> others) {
        this.own = own;
        this.others = others.stream().map(BoundedHasher::unbounded).toList();
    }

    @Override
    public PasswordCheck verify(PasswordHash hash, CharSequence password) {
        if (own.knows(hash)) {
            return own.verify(hash, password);
        }
        PasswordCheck check = verifierOf(hash).verify(hash, password);
        if (check != PasswordCheck.RIGHT) {
            // The right one is hashed anew by the sign-in; this makes the wrong one cost as much.
            own.verify(own.decoy(), password);
        }
        return check;
    }

    @Override
    public void requireVerifiable(PasswordHash hash) {
        if (own.knows(hash)) {
            own.requireVerifiable(hash);
        } else {
            verifierOf(hash).requireVerifiable(hash);
        }
    }

    private PasswordVerifier verifierOf(PasswordHash hash) {
        return others.stream()
                .filter(other -> other.knows(hash))
                .findFirst()
                .orElseThrow(() -> new UnknownPasswordHashException(hash.scheme()));
    }

    @Override
    public boolean knows(PasswordHash hash) {
        return own.knows(hash) || others.stream().anyMatch(other -> other.knows(hash));
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return !own.knows(hash) || own.isOutdated(hash);
    }

    @Override
    public String id() {
        return own.id();
    }

    @Override
    public PasswordHash hash(CharSequence password) {
        return own.hash(password);
    }

    @Override
    public Optional<PasswordFault> fault(CharSequence password) {
        return own.fault(password);
    }

    @Override
    public PasswordHash decoy() {
        return own.decoy();
    }
}
