package dev.clientele.examples.cli;

import dev.clientele.query.PageCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command that lists the page after this one. */
final class NextPage {
    static final String OPTION = "--after";

    private static final Pattern PLAIN = Pattern.compile("[\\w./:=@%+,-]+");

    private NextPage() {}

    /** What was typed, with another cursor, ready to be pasted into a shell. */
    static String command(String program, List<String> typed, PageCursor next) {
        List<String> words = new ArrayList<>(List.of(program));
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).equals(OPTION)) {
                i++;
            } else if (!typed.get(i).startsWith(OPTION + "=")) {
                words.add(typed.get(i));
            }
        }
        words.add(OPTION + "=" + next.text());
        return words.stream().map(NextPage::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
