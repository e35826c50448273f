package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.clientele.customer.CustomerField;
import dev.clientele.customer.CustomerId;
import dev.clientele.event.Event;
import dev.clientele.kernel.Actor;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoggedFailuresTest {
    private static final Event EVENT = new Event.CustomerChanged(
            new CustomerId(7), Set.of(CustomerField.EMAIL), Actor.staff("Eva"), Instant.parse("2026-07-01T12:00:00Z"));

    @Test
    void sayWhatWasThrownWhereAndOfWhichEvent() {
        IllegalStateException thrown = new IllegalStateException("Ada Lovelace", new IllegalStateException("Ada"));
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("com.example.Mailer", "send", "Mailer.java", 42),
            new StackTraceElement("com.example.Main", "main", "Main.java", 1)
        });

        assertThat(LoggedFailures.text(EVENT, thrown))
                .isEqualTo("A listener failed after the commit, and what it was told of stays:"
                        + " java.lang.IllegalStateException at com.example.Mailer.send:42, told of"
                        + " CustomerChanged[customer=CustomerId[value=7], fields=[EMAIL], by=Actor[STAFF],"
                        + " at=2026-07-01T12:00:00Z]");
    }

    @Test
    void makeDoWithoutAPlace() {
        IllegalStateException thrown = new IllegalStateException();
        thrown.setStackTrace(new StackTraceElement[0]);

        assertThat(LoggedFailures.text(EVENT, thrown))
                .contains("java.lang.IllegalStateException at an unknown place, told of");
        assertThatCode(() -> new LoggedFailures().failed(EVENT, event -> {}, thrown))
                .doesNotThrowAnyException();
    }
}
