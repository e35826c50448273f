package dev.clientele;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a host decides when it opens a shop; immutable. */
public final class ClienteleOptions {
    private final Clock clock;
    private final @Nullable Locale language;

    private ClienteleOptions(Clock clock, @Nullable Locale language) {
        this.clock = clock;
        this.language = language;
    }

    /**
     * What suits most hosts.
     *
     * @return the system's clock in UTC, and the language that the shop is set to: English in a new shop
     */
    public static ClienteleOptions defaults() {
        return new ClienteleOptions(Clock.systemUTC(), null);
    }

    /**
     * The same with another clock.
     *
     * @param next tells the time; its zone is that of a new shop
     * @return the next options
     */
    public ClienteleOptions clock(Clock next) {
        return new ClienteleOptions(next, language);
    }

    /**
     * The same in another language: that of messages, and of the groups and titles with which a new shop begins.
     *
     * @param next the language; English where there is no translation
     * @return the next options
     */
    public ClienteleOptions language(Locale next) {
        return new ClienteleOptions(clock, next);
    }

    Clock clock() {
        return clock;
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language);
    }
}
