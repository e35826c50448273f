package dev.clientele.examples.cli;

import dev.clientele.intake.IntakeSourceException;
import dev.clientele.kernel.StoreException;
import java.util.OptionalLong;

/**
 * Why an import did not come to its end.
 *
 * @param code a stable code
 * @param line the line of the file where the trouble begins, if it is with the file
 * @param exception what was thrown
 */
record ImportFailure(String code, OptionalLong line, RuntimeException exception) {
    static ImportFailure of(RuntimeException e) {
        if (e instanceof IntakeSourceException source) {
            OptionalLong line = source.line() == 0 ? OptionalLong.empty() : OptionalLong.of(source.line());
            return new ImportFailure(source.code(), line, e);
        }
        return new ImportFailure(codeOf(e), OptionalLong.empty(), e);
    }

    private static String codeOf(RuntimeException e) {
        if (e instanceof StoreException) {
            return "database";
        }
        return e instanceof CommandFailedException ? "command" : "unexpected";
    }

    String message() {
        return Failures.sentence(exception);
    }
}
