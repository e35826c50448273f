package dev.clientele.kernel;

/** How many of something are given at once. */
public final class Limit {
    private Limit() {}

    /**
     * Insists that a caller asks for one at least, and for no more than are given at once.
     *
     * @param limit how many were asked for
     * @param most how many are given at once
     * @param things what they are, for people (for example "notes")
     * @throws IllegalArgumentException if the limit is below 1 or above the most
     */
    public static void require(int limit, int most, String things) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException(
                    "1 to " + most + " " + things + " are given at once, and " + limit + " were asked for.");
        }
    }
}
