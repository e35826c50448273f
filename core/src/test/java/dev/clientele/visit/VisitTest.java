package dev.clientele.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.IpAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123456789Z");
    private static final Instant KEPT = Instant.parse("2026-07-01T12:00:00.123Z");
    private static final CustomerId ADA = new CustomerId(7);
    private static final IpAddress HOME = new IpAddress("192.0.2.1");
    private static final Optional<VisitOrigin> SHOES = VisitOrigin.of("https://example.com/shoes");

    private final Visit visit = Visit.begun(new VisitId(1), ADA, NOW, HOME);

    @Test
    void beginsWithItsFirstPage() {
        assertThat(visit.id()).isEqualTo(new VisitId(1));
        assertThat(visit.customer()).isEqualTo(ADA);
        assertThat(visit.start()).isEqualTo(KEPT);
        assertThat(visit.ip()).isEqualTo(HOME);
        assertThat(visit.origin()).isEmpty();
        assertThat(visit.pages()).isEqualTo(1);
        assertThat(visit.lastPage()).isEqualTo(KEPT);
        assertThat(visit.duration()).isZero();
    }

    @Test
    void lastsUntilTheLastPage() {
        Visit seen = visit.comingFrom(SHOES).sawPage(NOW.plusSeconds(90)).sawPage(NOW.plusSeconds(30));

        assertThat(seen.pages()).isEqualTo(3);
        assertThat(seen.duration()).isEqualTo(Duration.ofSeconds(90));
        assertThat(seen.start()).isEqualTo(KEPT);
        assertThat(seen.origin()).isEqualTo(SHOES);
        assertThat(visit.pages()).isEqualTo(1);
    }

    @Test
    void isRestoredAsFarAsItGot() {
        assertThat(visit.upTo(2, NOW.plusSeconds(90))).isEqualTo(visit.sawPage(NOW.plusSeconds(90)));
        assertThat(visit.upTo(1, NOW)).isEqualTo(visit);
    }

    @Test
    void hasAPageAndNoneBeforeItsStart() {
        String message = "A visit has 1 page or more, none before its start; visit 1 has not.";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit.upTo(0, NOW))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit.upTo(1, NOW.minusMillis(1)))
                .withMessage(message);
    }

    @Test
    void differsInEverythingItHolds() {
        Equality.assertAllDiffer(List.of(
                visit,
                Visit.begun(new VisitId(2), ADA, NOW, HOME),
                Visit.begun(new VisitId(1), new CustomerId(8), NOW, HOME),
                Visit.begun(new VisitId(1), ADA, NOW.plusMillis(1), HOME),
                Visit.begun(new VisitId(1), ADA, NOW, new IpAddress("::1")),
                visit.comingFrom(SHOES),
                visit.sawPage(NOW),
                visit.upTo(1, NOW.plusMillis(1))));
        assertThat(visit)
                .isEqualTo(Visit.begun(new VisitId(1), ADA, KEPT, HOME))
                .hasSameHashCodeAs(Visit.begun(new VisitId(1), ADA, KEPT, HOME))
                .isNotEqualTo(visit.id());
    }

    @Test
    void saysNothingPersonalOfItself() {
        assertThat(visit.comingFrom(SHOES)).hasToString("Visit[id=1]");
    }
}
