package dev.clientele.kernel;

/** Thrown when what a plan was made for has changed before the plan was confirmed. */
public final class StalePlanException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param planned the plan that was confirmed, in its text form
     * @param found the plan as it would be now, in its text form
     */
    public StalePlanException(String planned, String found) {
        super("What this plan would do has changed since it was made: it was " + planned + " and would be " + found
                + " now. Nothing was done. Make the plan again, show it, and confirm that one.");
    }
}
