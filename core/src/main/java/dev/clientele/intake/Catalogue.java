package dev.clientele.intake;

import dev.clientele.kernel.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The shop's titles or groups by their names, during one chunk; what a row needs and the shop lacks is added once that row is
 * written.
 *
 * @param <T> what is looked up
 */
final class Catalogue<T> {
    private static final int MAX_KEY = 255;

    private final Map<String, T> byKey = new HashMap<>();
    private final Collection<T> stored;
    private final Set<T> added = new LinkedHashSet<>();
    private final Set<T> needed = new LinkedHashSet<>();

    Catalogue(Collection<T> stored, Function<T, String> key) {
        this.stored = stored;
        stored.forEach(one -> byKey.put(key.apply(one), one));
    }

    Optional<T> named(String name) {
        return Optional.ofNullable(byKey.get(Folding.key(name.strip(), MAX_KEY)));
    }

    Optional<T> firstStored(Predicate<T> test) {
        return stored.stream().filter(test).findFirst();
    }

    T remember(String name, T made) {
        byKey.put(Folding.key(name.strip(), MAX_KEY), made);
        added.add(made);
        return made;
    }

    /** A row that is written needs this one. */
    void need(T one) {
        if (added.contains(one)) {
            needed.add(one);
        }
    }

    void eachNeeded(Consumer<T> action) {
        needed.forEach(action);
    }
}
