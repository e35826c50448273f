package dev.clientele.examples.generator;

import java.util.List;
import java.util.Optional;

/** Decides which rows to break and how, each in one way only. */
final class Breaker {

    private static final List<Breakage> ALL = List.of(Breakage.values());
    private static final List<Breakage> WITHOUT_EARLIER_ROWS =
            ALL.stream().filter(b -> !b.repeats()).toList();

    private final long seed;
    private final double share;
    private final EarlierRows earlier = new EarlierRows();

    Breaker(long seed, double share) {
        this.seed = seed;
        this.share = share;
    }

    Optional<Breakage> breakageOf(long row) {
        Dice dice = Dice.of(seed, "whether to break", row);
        if (!dice.chance(share)) {
            return Optional.empty();
        }
        return Optional.of(dice.pick(earlier.isEmpty() ? WITHOUT_EARLIER_ROWS : ALL));
    }

    /** Keeps a good row in mind for later rows to repeat. */
    void remember(long row, Customer good) {
        earlier.add(good, Dice.of(seed, "what to remember", row));
    }

    List<String> broken(long row, Customer customer, Breakage breakage) {
        return new Damage(customer, earlier, Dice.of(seed, "how to break", row)).done(breakage);
    }
}
