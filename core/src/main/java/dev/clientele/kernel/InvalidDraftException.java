package dev.clientele.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a draft breaks rules; it carries all of its problems, worded for the person who filled it in. */
public final class InvalidDraftException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param draft what was to be made, for people (for example "customer")
     * @param problems at least one problem
     */
    public InvalidDraftException(String draft, List<Problem> problems) {
        super("The draft of a " + draft + " was refused: " + listed(problems)
                + ". Correct these fields and try again.");
        this.problems = List.copyOf(problems);
    }

    /**
     * Insists that a draft has no problems.
     *
     * @param draft what is to be made, for people (for example "customer")
     * @param problems what was found
     * @throws InvalidDraftException with all of them, if there are any
     */
    public static void requireNone(String draft, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidDraftException(draft, problems);
        }
    }

    /**
     * Everything that is wrong, in the order of the fields' names.
     *
     * @return at least one problem
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String listed(List<Problem> problems) {
        return problems.stream().map(p -> p.path() + " (" + p.code() + ")").collect(Collectors.joining(", "));
    }
}
