package dev.clientele.intake;

import dev.clientele.kernel.Problem;
import java.util.List;

/** One row of a file as its source read it. */
public sealed interface IntakeRow {
    /**
     * The line on which the row begins.
     *
     * @return 1 for the file's first line
     */
    long line();

    /**
     * A row whose cells could be read.
     *
     * @param line the line on which it begins
     * @param customer what it says
     */
    record Accepted(long line, IntakeCustomer customer) implements IntakeRow {
        /**
         * Checks the line.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Accepted {
            requirePositive(line);
        }
    }

    /**
     * A row with cells that could not be read.
     *
     * @param line the line on which it begins
     * @param problems what is wrong; a path names the field, and is empty where the row as a whole is wrong
     */
    record Rejected(long line, List<Problem> problems) implements IntakeRow {
        /**
         * Checks the line.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Rejected {
            requirePositive(line);
        }
    }

    private static void requirePositive(long line) {
        if (line < 1) {
            throw new IllegalArgumentException("A row stands on line 1 or later, and not on line " + line + ".");
        }
    }
}
