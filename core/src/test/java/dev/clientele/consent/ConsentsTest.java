package dev.clientele.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.kernel.Actor;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentsTest {
    private static final Consent WITHDRAWN = Consent.withdrawn(Actor.customer(), Instant.EPOCH);

    @ParameterizedTest
    @EnumSource
    void beginAsNeverAsked(Purpose purpose) {
        assertThat(Consents.NONE.of(purpose)).isEqualTo(Consent.neverAsked());
    }

    @ParameterizedTest
    @EnumSource
    void changeForOnePurposeOnly(Purpose purpose) {
        Consents changed = Consents.NONE.with(purpose, WITHDRAWN);

        for (Purpose other : Purpose.values()) {
            assertThat(changed.of(other)).isEqualTo(other == purpose ? WITHDRAWN : Consent.neverAsked());
        }
        assertThat(changed.with(purpose, Consent.neverAsked())).isEqualTo(Consents.NONE);
    }

    @Test
    void areNamedByTheirPurposes() {
        assertThat(Consents.NONE.with(Purpose.NEWSLETTER, WITHDRAWN).newsletter())
                .isEqualTo(WITHDRAWN);
        assertThat(Consents.NONE.with(Purpose.PARTNER_OFFERS, WITHDRAWN).partnerOffers())
                .isEqualTo(WITHDRAWN);
    }
}
