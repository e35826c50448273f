package dev.clientele.contract;

import dev.clientele.Clientele;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.RiskRating;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.kernel.Actor;
import dev.clientele.settings.Settings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /** What is known of a company, with a value in every field there is. */
    static B2bDraft company() {
        return B2bDraft.of("Analytical Engines B.V. 𐐀")
                .withSiret("73282932000074")
                .withSiren("404833048")
                .withKvkNumber("01234567")
                .withVatNumber("NL820646660B01")
                .withOtherNumber("DE", "HRB", "12345 B")
                .withApeCode("6202A")
                .withSbiCode("6201")
                .withWebsite("https://example.com/engines?a=1")
                .withCredit(new BigDecimal("1000.1234567891"), 30)
                .withRisk(RiskRating.MEDIUM);
    }

    /** An address with a value in every field there is. */
    static AddressDraft address(String city) {
        return AddressDraft.of("Ada", "de Lovelace 2nd", "Keizersgracht 1", city, "NL")
                .withAlias("Home 𐐀")
                .withCompany("Engines & Co")
                .withLine2("2nd floor")
                .withPostcode("1015 CN")
                .withState("Noord-Holland")
                .withPhone("+31 (0)20-123.45/67")
                .withMobile("0612345678")
                .withVatNumber("NL820646660B01")
                .withOther("Ring\ntwice");
    }

    /** A draft with a value in every field there is; the shop is put into B2B mode for it. */
    static CustomerDraft full(Clientele shop) {
        shop.settings().change(Settings::withB2bMode);
        Group vip = group(shop, "VIP");
        Consent granted = Consent.granted(
                ConsentEvidence.of(Actor.staff("eva"), EARLIER, "by telephone").toWording("newsletter, version 3"));
        return ada().withTitle(shop.titles().all().get(1).id())
                .withBirthDate(LocalDate.of(1815, 12, 10).plusYears(100))
                .disabled()
                .withConsent(Purpose.NEWSLETTER, granted)
                .withConsent(Purpose.PARTNER_OFFERS, Consent.withdrawn(Actor.customer(), EARLIER))
                .inGroups(Set.of(vip.id(), shop.groups().all().get(2).id()))
                .withDefaultGroup(vip.id())
                .withAddresses(List.of(
                        address("Amsterdam").forBilling(),
                        address("Łódź").withCountry("PL"),
                        address("Paris").withCountry("FR").forShipping()))
                .withB2b(company());
    }
}
