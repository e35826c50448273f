package dev.clientele.customer;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.B2bDrafts;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

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

    /** Drafts of everything that break no rule in B2B mode, under either policy for names; in their normal form. */
    static Arbitrary<CustomerDraft> sound() {
        Arbitrary<B2bDraft> companies =
                B2bDrafts.sound().map(draft -> B2bProfile.of(draft).draft());
        return drafts(
                GOOD_NAMES,
                GOOD_EMAILS,
                GOOD_DATES,
                AddressDrafts.sound().list().ofMaxSize(3).map(CustomerDrafts::withOneOfEachRole),
                companies.optional(),
                false);
    }

    /** The last one of those that were meant for the same thing keeps its role. */
    private static List<AddressDraft> withOneOfEachRole(List<AddressDraft> addresses) {
        return addresses.stream()
                .reduce(CustomerDraft.of("", "", ""), CustomerDraft::withAddress, (one, other) -> other)
                .addresses();
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
                addresses(),
                Arbitraries.oneOf(
                        Arbitraries.just(Optional.empty()),
                        B2bDrafts.sound().map(Optional::of),
                        B2bDrafts.any().map(Optional::of)),
                true);
    }

    /** Often none or a sound one, at times too many. */
    private static Arbitrary<List<AddressDraft>> addresses() {
        Arbitrary<List<AddressDraft>> tooMany =
                AddressDrafts.sound().map(one -> Collections.nCopies(101, one.withoutRoles()));
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(4, AddressDrafts.sound().list().ofMaxSize(2)),
                Tuple.of(4, AddressDrafts.any().list().ofMaxSize(3)),
                Tuple.of(1, tooMany));
    }

    private static Arbitrary<CustomerDraft> drafts(
            Arbitrary<String> names,
            Arbitrary<String> emails,
            Arbitrary<Optional<LocalDate>> dates,
            Arbitrary<List<AddressDraft>> addresses,
            Arbitrary<Optional<B2bDraft>> companies,
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
                .use(addresses)
                .in(CustomerDraft::withAddresses)
                .use(companies)
                .in((draft, company) -> company.map(draft::withB2b).orElse(draft))
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
