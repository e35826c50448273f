package dev.clientele.customer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Drafts of addresses for properties. */
final class AddressDrafts {
    private AddressDrafts() {}

    /** Drafts that break no rule, in their normal form. */
    static Arbitrary<AddressDraft> sound() {
        return drafts(
                Arbitraries.of("Ada", "van der Berg", "R2D2", "王小明", "a".repeat(255)),
                Arbitraries.of("", "", "1", "Dorp 1-A", "ΑΒΓ", "a".repeat(12)),
                Arbitraries.of("1", "Main street", "a".repeat(64)),
                Arbitraries.of("NL", "BE", "TR"),
                Arbitraries.of("", "0", "+31 (0)20-123/4.5"));
    }

    /** Drafts of which many break one rule or several. */
    static Arbitrary<AddressDraft> any() {
        return drafts(
                often("Ada", "", " ", "A\0", "www.x", "a<", "a".repeat(256)),
                often("", " a ", "a\nb", "a\uD83D", "a".repeat(300)),
                often("a", " \t", "\u200B", " a ", "a\u0007", "a".repeat(200)),
                often("NL", "", " ", "nl", "XX", "NLD", "AN"),
                often("", " ", "-", "+31 6", "tel", "1".repeat(33)));
    }

    private static Arbitrary<String> often(String usual, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
    }

    private static Arbitrary<AddressDraft> drafts(
            Arbitrary<String> names,
            Arbitrary<String> optional,
            Arbitrary<String> required,
            Arbitrary<String> countries,
            Arbitrary<String> phones) {
        return Builders.withBuilder(() -> AddressDraft.of("", "", "", "", ""))
                .use(names)
                .in((draft, name) -> draft.withName(name, draft.lastName()))
                .use(names)
                .in((draft, name) -> draft.withName(draft.firstName(), name))
                .use(optional)
                .in(AddressDraft::withAlias)
                .use(optional)
                .in(AddressDraft::withCompany)
                .use(required)
                .in(AddressDraft::withLine1)
                .use(optional)
                .in(AddressDraft::withLine2)
                .use(optional)
                .in(AddressDraft::withPostcode)
                .use(required)
                .in(AddressDraft::withCity)
                .use(optional)
                .in(AddressDraft::withState)
                .use(countries)
                .in(AddressDraft::withCountry)
                .use(phones)
                .in(AddressDraft::withPhone)
                .use(phones)
                .in(AddressDraft::withMobile)
                .use(optional)
                .in(AddressDraft::withVatNumber)
                .use(optional)
                .in(AddressDraft::withOther)
                .use(Arbitraries.of(true, false))
                .in((draft, billing) -> billing ? draft.forBilling() : draft)
                .use(Arbitraries.of(true, false))
                .in((draft, shipping) -> shipping ? draft.forShipping() : draft)
                .build()
                .withoutEdgeCases();
    }
}
