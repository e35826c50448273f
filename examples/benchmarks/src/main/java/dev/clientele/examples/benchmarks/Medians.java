package dev.clientele.examples.benchmarks;

import java.util.Arrays;

/** What is told of many times. */
final class Medians {
    private Medians() {}

    static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }
}
