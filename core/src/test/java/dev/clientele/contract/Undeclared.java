package dev.clientele.contract;

/** Throws checked exceptions where none is declared, as other languages of the JVM do. */
final class Undeclared {
    private Undeclared() {}

    /** Gives nothing, but fits where a result is wanted. */
    static boolean thrown(Throwable thrown) {
        return Undeclared.<RuntimeException>as(thrown);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> boolean as(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
