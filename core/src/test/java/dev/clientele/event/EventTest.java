package dev.clientele.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.CustomerField;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import dev.clientele.visit.VisitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventTest {
    private static final CustomerId ADA = new CustomerId(7);
    private static final Actor EVA = Actor.staff("eva");
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    @Test
    void namesIdsAndFieldsInTheirOrderAndNobody() {
        assertThat(new Event.CustomerChanged(ADA, Set.of(CustomerField.GROUPS, CustomerField.NAME), EVA, NOW))
                .hasToString("CustomerChanged[customer=CustomerId[value=7], fields=[NAME, GROUPS], by=Actor[STAFF],"
                        + " at=2026-07-01T12:00:00Z]");
        assertThat(new Event.CustomersTakenIn(List.of(ADA, new CustomerId(8)), List.of(), EVA, NOW))
                .hasToString("CustomersTakenIn[added=2, changed=0, by=Actor[STAFF], at=2026-07-01T12:00:00Z]");
    }

    @Test
    void keepsWhatItWasMadeOf() {
        Set<CustomerField> fields = EnumSet.of(CustomerField.NAME);
        List<CustomerId> added = new ArrayList<>(List.of(ADA));
        Event.CustomerChanged changed = new Event.CustomerChanged(ADA, fields, EVA, NOW);
        Event.CustomersTakenIn takenIn = new Event.CustomersTakenIn(added, added, EVA, NOW);
        fields.clear();
        added.clear();

        assertThat(changed.fields()).containsExactly(CustomerField.NAME).isUnmodifiable();
        assertThat(takenIn.added()).containsExactly(ADA).isUnmodifiable();
        assertThat(takenIn.changed()).containsExactly(ADA).isUnmodifiable();
    }

    @Test
    void letsTheCustomerInPersonVisit() {
        assertThat(new Event.VisitBegan(ADA, new VisitId(7), NOW).by()).isEqualTo(Actor.customer());
    }
}
