package dev.clientele.customer;

/** A draft under a shop's policy, so that a validator can word what the policy has against it. */
@WithinPolicy
record PolicedDraft(CustomerDraft draft, EntryPolicy policy) {}
