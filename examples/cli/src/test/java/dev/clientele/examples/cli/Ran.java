package dev.clientele.examples.cli;

/**
 * What a command did.
 *
 * @param exitCode its exit code
 * @param out what it printed as the result
 * @param err what else it said
 */
record Ran(int exitCode, String out, String err) {}
