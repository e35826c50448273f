package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidDraftExceptionTest {
    private final List<Problem> problems = List.of(
            new Problem("email", "email.invalid", "This is not an e-mail address."),
            new Problem("lastName", "name.required", "Please fill in a name."));

    @Test
    void namesFieldsAndCodes() {
        assertThat(new InvalidDraftException("customer", problems))
                .hasMessage("The draft of a customer was refused: email (email.invalid), lastName (name.required)."
                        + " Correct these fields and try again.");
    }

    @Test
    void carriesAllProblems() {
        List<Problem> found = new ArrayList<>(problems);
        InvalidDraftException exception = new InvalidDraftException("customer", found);
        found.clear();

        assertThat(exception.problems()).isEqualTo(problems);
    }
}
