package dev.clientele.customer;

import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Drafts for properties, on a day that all their tests agree on. */
final class CustomerDrafts {
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00.123Z");

    private static final Arbitrary<String> GOOD_NAMES = Arbitraries.of(
            "Ada", "van der Berg", "O’Brien", "'t Hart", "J.P.", "Zoë", "Yıldız", "王小明", "a".repeat(255));
    private static final Arbitrary<String> GOOD_EMAILS =
            Arbitraries.of("ada@example.com", "ADA@Example.COM", "zoë@bücher.example", "a".repeat(244) + "@b.example");
    private static final Arbitrary<Optional<LocalDate>> GOOD_DATES = Arbitraries.of(
                    "1985-12-10", "2026-07-01", "1826-07-01")
            .map(LocalDate::parse)
            .optional();

    private CustomerDrafts() {}

    /** Drafts that break no rule under either policy, their texts without blanks around them. */
    static Arbitrary<CustomerDraft> sound() {
        return drafts(GOOD_NAMES, GOOD_EMAILS, GOOD_DATES, false);
    }

    /** Drafts of which many break one rule or several. */
    static Arbitrary<CustomerDraft> any() {
        Arbitrary<String> badNames = Arbitraries.of(
                "",
                "  ",
                "a".repeat(256),
                "A\0da",
                "Ada\uD83D",
                "A\tda",
                "Ada<",
                "R2D2",
                "Jan.Jansen",
                "http://spam.example",
                "spam.example/x",
                "www. Jan");
        Arbitrary<String> badEmails = Arbitraries.of(
                "", " ", "ada", "a@b@c", "a b@c", "a@b\u200Dc", "a".repeat(245) + "@b.example", "a\0@b.example");
        Arbitrary<Optional<LocalDate>> badDates =
                Arbitraries.of("2026-07-02", "1826-06-30").map(LocalDate::parse).map(Optional::of);
        return drafts(
                Arbitraries.oneOf(GOOD_NAMES, GOOD_NAMES, badNames, GOOD_NAMES.map(name -> " " + name + "\t")),
                Arbitraries.oneOf(GOOD_EMAILS, GOOD_EMAILS, badEmails),
                Arbitraries.oneOf(GOOD_DATES, GOOD_DATES, badDates),
                true);
    }

    private static Arbitrary<CustomerDraft> drafts(
            Arbitrary<String> names,
            Arbitrary<String> emails,
            Arbitrary<Optional<LocalDate>> dates,
            boolean strayDefaults) {
        return Builders.withBuilder(() -> CustomerDraft.of("", "", ""))
                .use(names)
                .in(CustomerDraft::withFirstName)
                .use(names)
                .in(CustomerDraft::withLastName)
                .use(emails)
                .in(CustomerDraft::withEmail)
                .use(dates)
                .in((draft, date) -> date.map(draft::withBirthDate).orElse(draft))
                .use(Arbitraries.longs().between(1, 9).map(SocialTitleId::new).optional())
                .in((draft, title) -> title.map(draft::withTitle).orElse(draft))
                .use(Arbitraries.of(true, false))
                .in((draft, enabled) -> enabled ? draft.enabled() : draft.disabled())
                .use(consents())
                .in((draft, consent) -> draft.withConsent(Purpose.NEWSLETTER, consent))
                .use(consents())
                .in((draft, consent) -> draft.withConsent(Purpose.PARTNER_OFFERS, consent))
                .use(groups().set().ofMaxSize(3))
                .in(CustomerDraft::inGroups)
                .use(groups().optional())
                .in((draft, preferred) -> preferred
                        .map(group -> preferring(draft, group, strayDefaults))
                        .orElse(draft))
                .build()
                .withoutEdgeCases();
    }

    private static Arbitrary<GroupId> groups() {
        return Arbitraries.longs().between(1, 5).map(GroupId::new);
    }

    private static Arbitrary<Consent> consents() {
        return Arbitraries.of(
                Consent.neverAsked(),
                Consent.withdrawn(Actor.staff("eva"), NOON),
                Consent.granted(ConsentEvidence.givenByCustomer(NOON, "registration form")
                        .toWording("2026-01")));
    }

    private static CustomerDraft preferring(CustomerDraft draft, GroupId group, boolean stray) {
        Set<GroupId> groups = draft.groups();
        CustomerDraft preferring = draft.withDefaultGroup(group);
        return stray ? preferring.inGroups(groups) : preferring;
    }
}
