package dev.clientele.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.kernel.Actor;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentChangeTest {
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(2);
    private static final Actor EVA = Actor.staff("eva");
    private static final Consent GRANTED = Consent.granted(ConsentEvidence.givenByCustomer(NOON, "form"));
    private static final Consent WITHDRAWN = Consent.withdrawn(EVA, NOON.plusSeconds(1));

    @Test
    void tellsWhoAndWhen() {
        ConsentChange given = new ConsentChange(Purpose.NEWSLETTER, GRANTED, EVA, LATER);
        ConsentChange taken = new ConsentChange(Purpose.NEWSLETTER, WITHDRAWN, EVA, LATER);

        assertThat(given.by()).isEqualTo(Actor.customer());
        assertThat(given.at()).isEqualTo(NOON);
        assertThat(taken.by()).isEqualTo(EVA);
        assertThat(taken.at()).isEqualTo(NOON.plusSeconds(1));
        assertThat(given.recordedBy()).isEqualTo(EVA);
        assertThat(new ConsentChange(Purpose.NEWSLETTER, GRANTED, EVA, LATER.plusNanos(1)).recordedAt())
                .isEqualTo(LATER);
    }

    @Test
    void isNoneWhereNobodyWasAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsentChange(Purpose.NEWSLETTER, Consent.neverAsked(), EVA, LATER))
                .withMessage(
                        "A history holds permissions that were given or taken back; never having been asked is neither.");
    }

    @Test
    void isFoundBetweenTwoStates() {
        Consents before = new Consents(GRANTED, Consent.neverAsked());
        Consents after = new Consents(WITHDRAWN, GRANTED);

        assertThat(after.changesSince(before, EVA, LATER))
                .containsExactly(
                        new ConsentChange(Purpose.NEWSLETTER, WITHDRAWN, EVA, LATER),
                        new ConsentChange(Purpose.PARTNER_OFFERS, GRANTED, EVA, LATER));
        assertThat(before.changesSince(before, EVA, LATER)).isEmpty();
        assertThat(Consents.NONE.changesSince(before, EVA, LATER)).isEmpty();
    }

    @Test
    void isMadeByAnEditThatForgetsAPermission() {
        Consents stored = new Consents(GRANTED, WITHDRAWN);

        assertThat(stored.editedTo(Consents.NONE, EVA, NOON))
                .isEqualTo(new Consents(Consent.withdrawn(EVA, NOON), WITHDRAWN));
        assertThat(stored.editedTo(new Consents(WITHDRAWN, GRANTED), EVA, NOON))
                .isEqualTo(new Consents(WITHDRAWN, GRANTED));
        assertThat(Consents.NONE.editedTo(Consents.NONE, EVA, NOON)).isEqualTo(Consents.NONE);
    }
}
