package dev.clientele;

import dev.clientele.account.Throttle;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.event.EventListener;
import dev.clientele.event.ListenerFailures;
import dev.clientele.history.HistoryPorts;
import dev.clientele.password.PasswordHasher;
import dev.clientele.privacy.HostPersonalData;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a host decides when it opens a shop; immutable. */
public final class ClienteleOptions {
    private Clock clock = Clock.systemUTC();
    private @Nullable Locale language;
    private List<EventListener> listeners = List.of();
    private List<EventListener> listenersInTransaction = List.of();
    private AccountOptions accounts = AccountOptions.STANDARD;
    private ListenerFailures failures = new LoggedFailures();
    private List<HostPersonalData> personalData = List.of();
    private HistoryPorts history = HistoryPorts.inCallersThread();

    private ClienteleOptions() {}

    /**
     * What suits most hosts.
     *
     * @return the system's clock in UTC, and the language that the shop is set to: English in a new shop. Passwords are hashed by PBKDF2,
     *     failures counted in the store; there is an hour for choosing a new password, a week for confirming a permission. Nobody
     *     listens
     */
    public static ClienteleOptions defaults() {
        return new ClienteleOptions();
    }

    /**
     * The same with another clock.
     *
     * @param next tells the time; its zone is that of a new shop
     * @return the next options
     */
    public ClienteleOptions clock(Clock next) {
        return with(options -> options.clock = next);
    }

    /**
     * The same in another language: that of messages, and of the groups and titles with which a new shop begins.
     *
     * @param next the language; English where there is no translation
     * @return the next options
     */
    public ClienteleOptions language(Locale next) {
        return with(options -> options.language = next);
    }

    /**
     * The same with passwords hashed in another way. Hashes that are stored already must be known to it, see {@link
     * PasswordHasher#accepting}; a sign-in hashes anew what is outdated. Where several nodes share a store,
     * first let all of them accept the new scheme, and then name it: one that does not know it cannot let those customers in.
     *
     * @param next for example {@code PasswordHashers.argon2id()}; shops that share one share its bound on what is hashed at once
     * @return the next options
     */
    public ClienteleOptions hashing(PasswordHasher next) {
        return with(options -> options.accounts = accounts.hashing(next));
    }

    /**
     * The same with repeated failures slowed down by the host.
     *
     * @param next counts failures elsewhere than in the store
     * @return the next options
     */
    public ClienteleOptions throttling(Throttle next) {
        return with(options -> options.accounts = accounts.throttling(next));
    }

    /**
     * The same with repeated failures slowed down otherwise; without effect on a host's own {@link #throttling(Throttle)}.
     *
     * @param kind what failures are counted for
     * @param limits how many are free, how long the next ones wait
     * @return the next options
     */
    public ClienteleOptions throttling(ThrottleKind kind, ThrottleLimits limits) {
        return with(options -> options.accounts = accounts.throttling(kind, limits));
    }

    /**
     * The same with another time in which a link to a new password is good.
     *
     * @param time more than zero, at most 366 days
     * @return the next options
     * @throws IllegalArgumentException if it is out of that range
     */
    public ClienteleOptions resettingWithin(Duration time) {
        return with(options -> options.accounts = accounts.resettingWithin(time));
    }

    /**
     * The same with another time in which a permission that was asked for can be confirmed.
     *
     * @param time more than zero, at most 366 days
     * @return the next options
     * @throws IllegalArgumentException if it is out of that range
     */
    public ClienteleOptions confirmingWithin(Duration time) {
        return with(options -> options.accounts = accounts.confirmingWithin(time));
    }

    /**
     * The same with the host's own tables of orders, products, carts, vouchers and messages, for the customer's page.
     *
     * @param next the ports; those that are left out show as sections that nobody keeps
     * @return the next options
     */
    public ClienteleOptions history(HistoryPorts next) {
        return with(options -> options.history = next);
    }

    /**
     * The same with more tables of the host's that hold personal data, for exports and erasures.
     *
     * @param next called after those that were added before
     * @return the next options
     */
    public ClienteleOptions personalData(HostPersonalData next) {
        return with(options -> options.personalData = and(personalData, next));
    }

    /**
     * The same with one more who hears of every change after its commit; see {@link EventListener}.
     *
     * @param next called after those that were added before
     * @return the next options
     */
    public ClienteleOptions listening(EventListener next) {
        return with(options -> options.listeners = and(listeners, next));
    }

    /**
     * The same with one more who hears of every change inside its transaction, as an outbox must; see {@link EventListener}.
     *
     * @param next called after those that were added before
     * @return the next options
     */
    public ClienteleOptions listeningInTransaction(EventListener next) {
        return with(options -> options.listenersInTransaction = and(listenersInTransaction, next));
    }

    /**
     * The same with somebody else who hears of listeners that failed after the commit. Without this call an error is logged as
     * {@code dev.clientele}, with the exception's class and the place where it was thrown, but without its message.
     *
     * @param next hears of them
     * @return the next options
     */
    public ClienteleOptions reportingTo(ListenerFailures next) {
        return with(options -> options.failures = next);
    }

    Clock clock() {
        return clock;
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    AccountOptions accounts() {
        return accounts;
    }

    List<HostPersonalData> personalData() {
        return personalData;
    }

    HistoryPorts history() {
        return history;
    }

    List<EventListener> listeners() {
        return listeners;
    }

    List<EventListener> listenersInTransaction() {
        return listenersInTransaction;
    }

    ListenerFailures failures() {
        return failures;
    }

    private static <T> List<T> and(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }

    private ClienteleOptions with(Consumer<ClienteleOptions> change) {
        ClienteleOptions next = new ClienteleOptions();
        next.clock = clock;
        next.language = language;
        next.listeners = listeners;
        next.listenersInTransaction = listenersInTransaction;
        next.accounts = accounts;
        next.failures = failures;
        next.history = history;
        next.personalData = personalData;
        change.accept(next);
        return next;
    }
}
