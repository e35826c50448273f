package dev.clientele.contract;

import dev.clientele.Clientele;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Customers and groups that the contract plays with. */
final class Samples {
    static final Instant EARLIER = Instant.parse("2025-12-24T18:00:00.5Z");

    private Samples() {}

    static CustomerDraft ada() {
        return CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
    }

    static Customer customer(Clientele shop, String first, String last) {
        return shop.customers()
                .register(CustomerDraft.of(first, last, first + "." + last.replace(' ', '-') + "@example.com"));
    }

    static Group group(Clientele shop, String name) {
        return shop.groups().create(GroupDraft.of(name));
    }

    /** A draft with a value in every field there is. */
    static CustomerDraft full(Clientele shop) {
        Group vip = group(shop, "VIP");
        Consent granted = Consent.granted(
                ConsentEvidence.of(Actor.staff("eva"), EARLIER, "by telephone").toWording("newsletter, version 3"));
        return ada().withTitle(shop.titles().all().get(1).id())
                .withBirthDate(LocalDate.of(1815, 12, 10).plusYears(100))
                .disabled()
                .withConsent(Purpose.NEWSLETTER, granted)
                .withConsent(Purpose.PARTNER_OFFERS, Consent.withdrawn(Actor.customer(), EARLIER))
                .inGroups(Set.of(vip.id(), shop.groups().all().get(2).id()))
                .withDefaultGroup(vip.id());
    }
}
