package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Asks {@code equals} of every two objects; a set would ask their hash codes first. */
public final class Equality {
    private Equality() {}

    /**
     * Insists that no two of them are equal.
     *
     * @param all at least two objects
     */
    public static void assertAllDiffer(List<?> all) {
        assertThat(all).hasSizeGreaterThan(1);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                assertThat(all.get(i).equals(all.get(j)))
                        .as("%d equals %d", i, j)
                        .isEqualTo(i == j);
            }
        }
    }
}
