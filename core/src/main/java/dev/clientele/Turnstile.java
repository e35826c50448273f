package dev.clientele;

import dev.clientele.account.StoredThrottle;
import dev.clientele.account.Throttle;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.customer.EmailAddress;
import dev.clientele.kernel.IpAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Lets attempts pass that come slowly enough. */
final class Turnstile {
    private final Workplace workplace;
    private final Throttle throttle;

    Turnstile(Workplace workplace) {
        this.workplace = workplace;
        this.throttle = workplace.accounts().throttle().orElseGet(() -> stored(workplace));
    }

    private static StoredThrottle stored(Workplace workplace) {
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
            return throttle.attempt(subjects, workplace.now());
        }

        void succeeded() {
            throttle.succeeded(subjects, workplace.now());
        }
    }

    /** An attempt at an account, or at its mailbox, by whatever was typed as its address. */
    Attempt attempt(ThrottleKind kind, String typed, IpAddress ip) {
        return new Attempt(List.of(subject(ThrottleKind.NETWORK, ip.network()), subject(kind, account(typed))));
    }

    /** Who proved to own an account in another way need not wait for those who guessed. */
    void clear(EmailAddress account) {
        throttle.succeeded(List.of(subject(ThrottleKind.ACCOUNT, account.canonical())), workplace.now());
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
        return throttle instanceof StoredThrottle own ? own.prune(workplace.now(), limit) : 0;
    }
}
