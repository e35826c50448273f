package dev.clientele.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.clientele.kernel.Actor;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123456789Z");
    private static final ConsentEvidence EVIDENCE = ConsentEvidence.givenByCustomer(NOW, "registration form");

    @Test
    void isGrantedOnlyWithEvidence() {
        assertThat(Consent.granted(EVIDENCE).isGranted()).isTrue();
        assertThat(Consent.withdrawn(Actor.customer(), NOW).isGranted()).isFalse();
        assertThat(Consent.neverAsked().isGranted()).isFalse();
    }

    @Test
    void isEqualWhereItSaysTheSame() {
        assertThat(Consent.granted(EVIDENCE)).isEqualTo(new Consent.Granted(EVIDENCE));
        assertThat(Consent.neverAsked()).isEqualTo(Consent.neverAsked());
        assertThat(Consent.withdrawn(Actor.customer(), NOW))
                .isEqualTo(Consent.withdrawn(Actor.customer(), NOW))
                .isNotEqualTo(Consent.withdrawn(Actor.staff("eva"), NOW))
                .isNotEqualTo(Consent.withdrawn(Actor.customer(), NOW.plusMillis(1)));
    }

    @Test
    void isWithdrawnInWholeMilliseconds() {
        assertThat(new Consent.Withdrawn(Actor.customer(), NOW).at()).isEqualTo("2026-07-01T12:00:00.123Z");
    }

    @Test
    void isNeverGrantedWithoutEvidence() {
        assertThatNullPointerException().isThrownBy(() -> Consent.granted(null)).withMessage("evidence");
    }
}
