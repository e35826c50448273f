package dev.clientele.password;

import dev.clientele.kernel.Folding;
import dev.clientele.kernel.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is guessed first: the passwords everybody takes, and what is known of the customer. */
final class GuessablePasswords {
    private static final String LIST = "most-used-passwords.txt";
    private static final Set<String> MOST_USED = read();

    /** Shorter words ("de", "Li") are found in too many good passwords. */
    private static final int LEAST_OF_WORD = 3;

    private GuessablePasswords() {}

    private static Set<String> read() {
        try (InputStream in = GuessablePasswords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("The list of the most used passwords is missing from the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of the most used passwords cannot be read from the jar.", e);
        }
    }

    static boolean isMostUsed(String password) {
        return MOST_USED.contains(Folding.fold(password));
    }

    static boolean isPersonal(String password, Collection<String> personal) {
        String folded = Folding.fold(password);
        String rest = folded;
        for (String word : wordsOf(personal)) {
            rest = rest.replace(word, "");
        }
        return rest.length() < folded.length() && Text.length(rest) < PasswordPolicy.MIN_LENGTH;
    }

    /** The longest first, so that a whole name is found before its parts. */
    private static List<String> wordsOf(Collection<String> personal) {
        return personal.stream()
                .flatMap(text -> Stream.concat(whole(text), Folding.words(text).stream()))
                .filter(word -> Text.length(word) >= LEAST_OF_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** As it stands, and written together. */
    private static Stream<String> whole(String text) {
        return Stream.of(Folding.fold(text), String.join("", Folding.words(text)));
    }
}
