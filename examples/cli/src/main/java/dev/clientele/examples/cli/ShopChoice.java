package dev.clientele.examples.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which shop in which database a command works on. */
class ShopChoice extends DatabaseOptions {
    @Option(
            names = "--shop",
            scope = ScopeType.INHERIT,
            paramLabel = "N",
            defaultValue = "1",
            description = "The shop in the database: ${DEFAULT-VALUE} if not given.")
    private int shop = 1;

    int shop() {
        if (shop < 1) {
            throw new CommandFailedException("A shop's number is 1 or more, and " + shop + " is not.");
        }
        return shop;
    }
}
