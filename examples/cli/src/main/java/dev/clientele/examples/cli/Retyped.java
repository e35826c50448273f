package dev.clientele.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** The command that was typed, ready to be pasted into a shell once more. */
record Retyped(String program, List<String> typed) {
    private static final Pattern PLAIN = Pattern.compile("[\\w./:=@%+,-]+");

    static Retyped of(CommandSpec spec) {
        return new Retyped(
                spec.root().name(), spec.commandLine().getParseResult().originalArgs());
    }

    String with(String option, String value) {
        List<String> words = new ArrayList<>(wordsWithout(option));
        words.add(option + "=" + value);
        return line(words);
    }

    String without(String option) {
        return line(wordsWithout(option));
    }

    private List<String> wordsWithout(String option) {
        List<String> words = new ArrayList<>(List.of(program));
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).equals(option)) {
                i++;
            } else if (!typed.get(i).startsWith(option + "=")) {
                words.add(typed.get(i));
            }
        }
        return words;
    }

    private static String line(List<String> words) {
        return words.stream().map(Retyped::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
