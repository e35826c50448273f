package dev.clientele.kernel;

import java.util.Comparator;

/**
 * One thing that is wrong with a draft: where, which rule, and a sentence for the person who filled it in.
 *
 * @param path the field, as the draft names it (for example {@code email})
 * @param code the broken rule's stable code (for example {@code email.invalid})
 * @param message the sentence in the caller's language; it never repeats the value
 */
public record Problem(String path, String code, String message) {
    /** The order in which problems are told: by path, then by code. */
    public static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::path).thenComparing(Problem::code);
}
