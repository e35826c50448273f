package dev.clientele.examples.generator;

import java.util.ArrayList;
import java.util.List;

/** A few of the good rows written so far, each as likely to be among them as any other. */
final class EarlierRows {

    private static final int KEPT = 64;

    private final List<Customer> kept = new ArrayList<>(KEPT);
    private long seen;

    boolean isEmpty() {
        return kept.isEmpty();
    }

    void add(Customer customer, Dice dice) {
        seen++;
        if (kept.size() < KEPT) {
            kept.add(customer);
            return;
        }
        long place = dice.below(seen);
        if (place < KEPT) {
            kept.set((int) place, customer);
        }
    }

    Customer any(Dice dice) {
        return dice.pick(kept);
    }
}
