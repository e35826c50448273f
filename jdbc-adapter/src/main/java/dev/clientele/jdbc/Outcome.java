package dev.clientele.jdbc;

/** What work gave or threw, on its way through somebody who must not see it thrown. */
sealed interface Outcome<T> {
    /** What it gave, or throws what it threw. */
    T get();

    /** It returned. */
    record Done<T>(T get) implements Outcome<T> {}

    /** It threw. */
    record Failed<T>(Throwable failure) implements Outcome<T> {
        @Override
        public T get() {
            Failed.<RuntimeException>rethrow(failure);
            throw new IllegalStateException(failure);
        }

        /** Other languages throw checked exceptions without saying so; they go on as they are. */
        @SuppressWarnings("unchecked")
        private static <E extends Throwable> void rethrow(Throwable failure) throws E {
            throw (E) failure;
        }
    }
}
