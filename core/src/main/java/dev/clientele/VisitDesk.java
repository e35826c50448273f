package dev.clientele;

import dev.clientele.customer.CustomerId;
import dev.clientele.event.Event;
import dev.clientele.kernel.IpAddress;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitOrigin;
import dev.clientele.visit.VisitRepository;
import java.util.Optional;

/** Begins visits, in the transaction under way. */
final class VisitDesk {
    private final Workplace workplace;

    VisitDesk(Workplace workplace) {
        this.workplace = workplace;
    }

    Visit begin(CustomerId customer, IpAddress ip, Optional<VisitOrigin> origin) {
        VisitRepository visits = workplace.store().visits();
        Visit visit =
                Visit.begun(visits.nextId(), customer, workplace.now(), ip).comingFrom(origin);
        visits.add(visit);
        workplace.publish((by, at) -> new Event.VisitBegan(customer, visit.id(), at));
        return visit;
    }
}
