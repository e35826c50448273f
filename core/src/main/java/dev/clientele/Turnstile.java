package dev.clientele;

import dev.clientele.account.StoredThrottle;
import dev.clientele.account.Throttle;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.customer.EmailAddress;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets attempts pass that come slowly enough. */
final class Turnstile {
    private static final Logger LOG = LoggerFactory.getLogger("dev.clientele");

    private final Workplace workplace;

    Turnstile(Workplace workplace) {
        this.workplace = workplace;
    }

    private Throttle throttle() {
        return workplace.accounts().throttle().orElseGet(this::stored);
    }

    private StoredThrottle stored() {
        return new StoredThrottle(
                workplace.store().failures(),
                workplace.store().transactions(),
                workplace.accounts().limits());
    }

    /** One attempt, counted for its network and for what it is after. */
    final class Attempt {
        private final List<ThrottleSubject> subjects;

        private Attempt(List<ThrottleSubject> subjects) {
            this.subjects = subjects;
        }

        Duration begin() {
            return throttle().attempt(subjects, workplace.now());
        }

        void succeeded() {
            takeBack(subjects);
        }
    }

    /** A guess at the password of whatever was typed as an address. */
    Attempt guess(String typed, IpAddress ip) {
        return new Attempt(
                List.of(subject(ThrottleKind.NETWORK, ip.network()), subject(ThrottleKind.ACCOUNT, account(typed))));
    }

    /** A request for a mail to whatever was typed as an address. */
    Attempt mail(String typed, IpAddress ip) {
        return new Attempt(
                List.of(subject(ThrottleKind.NETWORK_MAIL, ip.network()), subject(ThrottleKind.MAIL, account(typed))));
    }

    /** Who has a new password need not wait for those who guessed at the one before. */
    void unlock(EmailAddress account) {
        takeBack(List.of(subject(ThrottleKind.ACCOUNT, account.canonical())));
    }

    /** Nothing is remembered of an account. */
    void forget(EmailAddress account) {
        takeBack(List.of(
                subject(ThrottleKind.ACCOUNT, account.canonical()), subject(ThrottleKind.MAIL, account.canonical())));
    }

    /**
     * After the commit, so that nobody waits for the rows of a network while a transaction is open, and a host can do two such
     * things in one of its own. If it fails, a success stays counted as a failure, which is no reason to fail. In a host's transactions
     * that know no time after the commit it is done in one of its own; without those nothing was counted apart, either.
     */
    private void takeBack(List<ThrottleSubject> subjects) {
        Transactions transactions = workplace.store().transactions();
        try {
            transactions.afterCommit(() -> isTakenBack(subjects));
        } catch (NotSupportedException noTimeAfterTheCommit) {
            takeBackApart(transactions, subjects);
        }
    }

    private void takeBackApart(Transactions transactions, List<ThrottleSubject> subjects) {
        try {
            transactions.requiresNew(() -> isTakenBack(subjects));
        } catch (NotSupportedException nothingApart) {
            isTakenBack(subjects);
        }
    }

    private boolean isTakenBack(List<ThrottleSubject> subjects) {
        try {
            succeeded(subjects);
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "A success could not be taken off the count of failures: {}",
                    e.getClass().getName());
            return false;
        }
    }

    private void succeeded(List<ThrottleSubject> subjects) {
        try {
            throttle().succeeded(subjects, workplace.now());
        } catch (NotSupportedException none) {
            LOG.debug("The store counts no failures, so there are none to take back.");
        }
    }

    private static String account(String typed) {
        return address(typed)
                .map(EmailAddress::canonical)
                .orElseGet(() -> typed.substring(0, Math.min(typed.length(), EmailAddress.MAX_LENGTH)));
    }

    static Optional<EmailAddress> address(String typed) {
        return EmailAddress.fault(typed).isEmpty() ? Optional.of(new EmailAddress(typed)) : Optional.empty();
    }

    private ThrottleSubject subject(ThrottleKind kind, String text) {
        return new ThrottleSubject(kind, workplace.keys().hashing().hash(kind.name(), text));
    }

    /** Forgets what no longer slows anybody down; a host's own throttle does so itself. */
    int prune(int limit) {
        return throttle() instanceof StoredThrottle own ? own.prune(workplace.now(), limit) : 0;
    }
}
