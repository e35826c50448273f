package dev.clientele.csv;

/**
 * Keeps spreadsheets from running a text as a formula: what starts with one of {@code = + - @}, a tab, a line end or a NUL
 * gets an apostrophe before it. So does what starts so after apostrophes of its own; that makes taking one off exact.
 */
final class FormulaGuard {
    private FormulaGuard() {}

    static String putOn(String text) {
        return isFormulaAfterApostrophes(text) ? "'" + text : text;
    }

    static String takenOff(String cell) {
        return cell.startsWith("'") && isFormulaAfterApostrophes(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormulaAfterApostrophes(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && startsFormula(text.charAt(first));
    }

    private static boolean startsFormula(char c) {
        return switch (c) {
            case '=', '+', '-', '@', '\t', '\r', '\n', 0 -> true;
            default -> false;
        };
    }
}
