package dev.clientele;

import dev.clientele.customer.NamePolicy;
import java.time.Clock;
import java.util.Locale;

/** What a host decides when it opens a shop; immutable. */
public final class ClienteleOptions {
    private final Clock clock;
    private final Locale language;
    private final NamePolicy names;

    private ClienteleOptions(Clock clock, Locale language, NamePolicy names) {
        this.clock = clock;
        this.language = language;
        this.names = names;
    }

    /**
     * What suits most hosts.
     *
     * @return the system's clock in UTC, English, strict names
     */
    public static ClienteleOptions defaults() {
        return new ClienteleOptions(Clock.systemUTC(), Locale.ENGLISH, NamePolicy.STRICT);
    }

    /**
     * The same with another clock.
     *
     * @param next tells the time, and by its zone the day
     * @return the next options
     */
    public ClienteleOptions clock(Clock next) {
        return new ClienteleOptions(next, language, names);
    }

    /**
     * The same in another language: that of messages, and of the groups and titles with which a new shop begins.
     *
     * @param next the language; English where there is no translation
     * @return the next options
     */
    public ClienteleOptions language(Locale next) {
        return new ClienteleOptions(clock, next, names);
    }

    /**
     * The same with another policy for names that are typed into forms.
     *
     * @param next what may stand in a name
     * @return the next options
     */
    public ClienteleOptions names(NamePolicy next) {
        return new ClienteleOptions(clock, language, next);
    }

    Clock clock() {
        return clock;
    }

    Locale language() {
        return language;
    }

    NamePolicy names() {
        return names;
    }
}
