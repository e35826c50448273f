package dev.clientele;

import dev.clientele.account.Throttle;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.password.PasswordHasher;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a host decides when it opens a shop; immutable. */
public final class ClienteleOptions {
    private final Clock clock;
    private final @Nullable Locale language;

    private final AccountOptions accounts;

    private ClienteleOptions(Clock clock, @Nullable Locale language, AccountOptions accounts) {
        this.clock = clock;
        this.language = language;
        this.accounts = accounts;
    }

    /**
     * What suits most hosts.
     *
     * @return the system's clock in UTC, and the language that the shop is set to, which is English in a new shop;
     *     passwords hashed by PBKDF2, failures counted in the store; an hour for choosing a new password, a week for confirming a
     *     permission
     */
    public static ClienteleOptions defaults() {
        return new ClienteleOptions(Clock.systemUTC(), null, AccountOptions.STANDARD);
    }

    /**
     * The same with another clock.
     *
     * @param next tells the time; its zone is that of a new shop
     * @return the next options
     */
    public ClienteleOptions clock(Clock next) {
        return new ClienteleOptions(next, language, accounts);
    }

    /**
     * The same in another language: that of messages, and of the groups and titles with which a new shop begins.
     *
     * @param next the language; English where there is no translation
     * @return the next options
     */
    public ClienteleOptions language(Locale next) {
        return new ClienteleOptions(clock, next, accounts);
    }

    /**
     * The same with passwords hashed in another way. Hashes that are stored already must be known to it, see {@link
     * PasswordHasher#accepting}; a sign-in hashes anew what is outdated.
     *
     * @param next for example {@code PasswordHashers.argon2id()}; shops that share one share its bound on what is hashed at once
     * @return the next options
     */
    public ClienteleOptions hashing(PasswordHasher next) {
        return with(accounts.hashing(next));
    }

    /**
     * The same with repeated failures slowed down by the host.
     *
     * @param next counts failures elsewhere than in the store
     * @return the next options
     */
    public ClienteleOptions throttling(Throttle next) {
        return with(accounts.throttling(next));
    }

    /**
     * The same with repeated failures slowed down otherwise; without effect on a host's own {@link #throttling(Throttle)}.
     *
     * @param kind what failures are counted for
     * @param limits how many are free, how long the next ones wait
     * @return the next options
     */
    public ClienteleOptions throttling(ThrottleKind kind, ThrottleLimits limits) {
        return with(accounts.throttling(kind, limits));
    }

    /**
     * The same with another time in which a link to a new password is good.
     *
     * @param time more than zero
     * @return the next options
     * @throws IllegalArgumentException if it is not
     */
    public ClienteleOptions resettingWithin(Duration time) {
        return with(accounts.resettingWithin(time));
    }

    /**
     * The same with another time in which a permission that was asked for can be confirmed.
     *
     * @param time more than zero
     * @return the next options
     * @throws IllegalArgumentException if it is not
     */
    public ClienteleOptions confirmingWithin(Duration time) {
        return with(accounts.confirmingWithin(time));
    }

    private ClienteleOptions with(AccountOptions next) {
        return new ClienteleOptions(clock, language, next);
    }

    AccountOptions accounts() {
        return accounts;
    }

    Clock clock() {
        return clock;
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language);
    }
}
