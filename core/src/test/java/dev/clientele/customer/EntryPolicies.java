package dev.clientele.customer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies for properties. */
final class EntryPolicies {
    private EntryPolicies() {}

    /** Every policy that a shop can have, those that demand little more often. */
    static Arbitrary<EntryPolicy> any() {
        return Combinators.combine(
                        Arbitraries.of(NamePolicy.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(RequiredField.class).set().ofMaxSize(3))
                .as(EntryPolicy::new)
                .withoutEdgeCases();
    }
}
