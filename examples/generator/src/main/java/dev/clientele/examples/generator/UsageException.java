package dev.clientele.examples.generator;

/** The command was not understood; the message is the one sentence to show. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    UsageException(String reason) {
        super("Usage: generate N FILE [--seed S] [--broken SHARE], but " + reason);
    }
}
