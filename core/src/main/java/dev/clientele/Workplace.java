package dev.clientele;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EntryPolicy;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.event.Event;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.StoreException;
import dev.clientele.privacy.HostPersonalData;
import dev.clientele.settings.Settings;
import dev.clientele.store.ShopKeys;
import dev.clientele.store.ShopRecord;
import dev.clientele.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What every service of an open shop works with. */
record Workplace(
        Store store,
        Clock clock,
        Optional<Locale> chosen,
        Actor actor,
        DraftValidator validator,
        ShopKeys keys,
        BuiltIns builtIns,
        AccountOptions accounts,
        PortCalls history,
        List<HostPersonalData> privacy,
        Events events) {
    Workplace speaking(Locale next) {
        return new Workplace(
                store, clock, Optional.of(next), actor, validator, keys, builtIns, accounts, history, privacy, events);
    }

    Workplace actingAs(Actor next) {
        return new Workplace(store, clock, chosen, next, validator, keys, builtIns, accounts, history, privacy, events);
    }

    /** Tells the host what who acts has just written in the transaction under way. */
    void publish(BiFunction<Actor, Instant, Event> happened) {
        events.publish(happened.apply(actor, now()));
    }

    /** Empty for what the store does not keep. */
    static <T> Optional<T> kept(Supplier<T> capability) {
        try {
            return Optional.of(capability.get());
        } catch (NotSupportedException lacking) {
            return Optional.empty();
        }
    }

    <T> T transaction(Supplier<T> work) {
        return store.transactions().required(work);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Settings settings() {
        return store.shop()
                .find()
                .map(ShopRecord::settings)
                .orElseThrow(() -> new StoreException(
                        "The shop was removed from its store while it was open. Open it again to set it up anew."));
    }

    /** What the host chose, else what the shop speaks. */
    Locale language() {
        return chosen.orElseGet(() -> settings().language());
    }

    Locale language(Settings settings) {
        return chosen.orElse(settings.language());
    }

    StoredCustomer stored(CustomerId id) {
        return store.customers().find(id).orElseThrow(() -> new NotFoundException("customer", id.value()));
    }

    /** What is demanded when an account is made: staff are not held to the fields that customers must fill in. */
    EntryPolicy registrationPolicy(Settings settings) {
        EntryPolicy policy = settings.entryPolicy();
        return actor.kind() == Actor.Kind.STAFF ? policy.demandingNothing() : policy;
    }
}
