package dev.clientele.kernel;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts for properties, with the characters that make trouble over-represented. */
public final class Texts {
    private static final String TROUBLE =
            "aAzZ09 iIıİsSßẞςσΣµKÅæÆœøØđÐþŁħŧŋŉ'’‘ʼ.-_@\u0301\u0307\u0308\u0323\u0331\u0345"
                    + "\u00A0\u00AD\u0085\u2028\u3002\uFEFFﬁﷺＡ１ĳǅ한글中文مرحباकि\uD835\uDD38\uD83D\uDE00";

    private Texts() {}

    /**
     * Texts that every store can keep.
     *
     * @param maxCodePoints their greatest length
     */
    public static Arbitrary<String> storable(int maxCodePoints) {
        return joined(codePoints().filter(c -> c > 0 && !isSurrogate(c)), maxCodePoints);
    }

    /**
     * Any texts, also with U+0000 and halves of surrogate pairs.
     *
     * @param maxCodePoints their greatest length
     */
    public static Arbitrary<String> any(int maxCodePoints) {
        return joined(Arbitraries.frequencyOf(Tuple.of(20, codePoints()), Tuple.of(1, unstorable())), maxCodePoints);
    }

    private static Arbitrary<Integer> codePoints() {
        int[] trouble = TROUBLE.codePoints().toArray();
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6, Arbitraries.integers().between(0, trouble.length - 1).map(i -> trouble[i])),
                Tuple.of(2, Arbitraries.integers().between(0, 0x24F)),
                Tuple.of(1, Arbitraries.integers().between(0, 0xFFFF)),
                Tuple.of(1, Arbitraries.integers().between(0, Character.MAX_CODE_POINT)));
    }

    private static Arbitrary<Integer> unstorable() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(0xD800, 0xDFFF)));
    }

    private static Arbitrary<String> joined(Arbitrary<Integer> codePoints, int max) {
        return codePoints
                .list()
                .ofMaxSize(max)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
