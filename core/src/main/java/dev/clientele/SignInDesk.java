package dev.clientele;

import dev.clientele.account.Account;
import dev.clientele.account.SignIn;
import dev.clientele.account.StoredPassword;
import dev.clientele.kernel.IpAddress;
import dev.clientele.password.PasswordCheck;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHasher;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitOrigin;
import java.time.Duration;
import java.util.Optional;

/**
 * Signs customers in. Every way to be refused takes one look for the account and one hash operation, so that
 * neither the answer nor its time tells one from another; nothing is hashed while a transaction of ours is open.
 */
final class SignInDesk {
    private static final SignIn REFUSED = new SignIn.Refused(Duration.ZERO);

    private final Workplace workplace;
    private final CustomerDesk customers;
    private final Turnstile turnstile;
    private final PasswordHasher hasher;
    private final VisitDesk visits;

    SignInDesk(Workplace workplace) {
        this.workplace = workplace;
        this.customers = new CustomerDesk(workplace);
        this.turnstile = new Turnstile(workplace);
        this.hasher = workplace.accounts().hasher();
        this.visits = new VisitDesk(workplace);
    }

    /** From where somebody comes. */
    record Visitor(IpAddress ip, Optional<VisitOrigin> origin) {}

    SignIn signIn(String email, CharSequence password, Visitor visitor) {
        Turnstile.Attempt attempt = turnstile.guess(email, visitor.ip());
        Duration wait = attempt.begin();
        if (!wait.isZero()) {
            return new SignIn.Refused(wait);
        }
        return looked(email, password, new Try(visitor, attempt));
    }

    private record Try(Visitor visitor, Turnstile.Attempt attempt) {}

    /** Again where the password was changed, or hashed anew, while this one was compared. */
    private SignIn looked(String email, CharSequence password, Try attempt) {
        Optional<SignIn> result = Optional.empty();
        while (result.isEmpty()) {
            Optional<Account> account = account(email);
            result = passed(account, password)
                    ? entered(account.orElseThrow(), password, attempt)
                    : Optional.of(REFUSED);
        }
        return result.get();
    }

    private Optional<Account> account(String email) {
        return Turnstile.address(email)
                .flatMap(address -> workplace.transaction(
                        () -> workplace.store().credentials().findByEmail(address)));
    }

    /**
     * Hashes once, whether there is anything to compare with or not. The password of an account that is switched off is not
     * compared: a right one for an old hash would be answered sooner than a wrong one.
     */
    private boolean passed(Optional<Account> account, CharSequence password) {
        Optional<PasswordHash> hash =
                account.filter(Account::isEnabled).flatMap(Account::password).map(StoredPassword::hash);
        PasswordCheck check = hasher.verify(hash.orElseGet(hasher::decoy), password);
        return check == PasswordCheck.RIGHT && hash.isPresent();
    }

    /** Empty if the account is no longer what the password was compared with. */
    private Optional<SignIn> entered(Account seen, CharSequence password, Try attempt) {
        Optional<StoredPassword> renewed = renewed(seen.password().orElseThrow(), password);
        return workplace.transaction(() -> {
            boolean isSame = workplace
                    .store()
                    .credentials()
                    .lock(seen.customer())
                    .filter(seen::equals)
                    .isPresent();
            if (!isSame) {
                return Optional.empty();
            }
            renewed.ifPresent(next -> workplace.store().credentials().put(seen.customer(), next));
            attempt.attempt().succeeded();
            Visitor visitor = attempt.visitor();
            Visit visit = visits.begin(seen.customer(), visitor.ip(), visitor.origin());
            return Optional.of(new SignIn.SignedIn(customers.get(seen.customer()), visit));
        });
    }

    /** The same password under a stronger hash; one that the hasher does not take keeps its old one. */
    private Optional<StoredPassword> renewed(StoredPassword stored, CharSequence password) {
        return hasher.isOutdated(stored.hash()) && hasher.fault(password).isEmpty()
                ? Optional.of(new StoredPassword(hasher.hash(password), stored.since()))
                : Optional.empty();
    }
}
