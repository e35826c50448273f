package dev.clientele.csv;

/** What stands between the cells of a file. */
final class Separator {
    private Separator() {}

    /**
     * Finds it in the first line that is not blank: a semicolon if there is one outside of quotes, else a tab if there is
     * one, else a comma.
     */
    static char of(CharSequence beginning) {
        boolean begun = false;
        boolean quoted = false;
        char found = ',';
        for (int i = 0; i < beginning.length(); i++) {
            char c = beginning.charAt(i);
            if (begun && !quoted && isLineEnd(c)) {
                return found;
            }
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                return c;
            }
            if (c == '\t' && !quoted && begun) {
                found = c;
            }
            begun |= !Character.isWhitespace(c);
        }
        return found;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
