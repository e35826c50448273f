package dev.clientele.examples.cli;

/** The terminal, if there is one. */
interface Screen {
    /** No terminal: both outputs go to files or programs. */
    Screen NONE = new Fixed(false, false, 120);

    /** Whether results are shown on it. */
    boolean showsResults();

    /** Whether messages are shown on it. */
    boolean showsMessages();

    /** How many columns a line may have. */
    int width();

    /**
     * A screen whose qualities are known.
     *
     * @param showsResults whether results are shown on it
     * @param showsMessages whether messages are shown on it
     * @param width how many columns it has
     */
    record Fixed(boolean showsResults, boolean showsMessages, int width) implements Screen {}
}
