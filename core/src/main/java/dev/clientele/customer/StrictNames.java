package dev.clientele.customer;

/**
 * The names of a draft under the policy for forms, so that a validator can word what is wrong with them.
 *
 * @param firstName called as in the draft, so that the problems have the same path
 * @param lastName called as in the draft, so that the problems have the same path
 */
record StrictNames(
        @ValidPersonName String firstName, @ValidPersonName String lastName) {
    static StrictNames of(CustomerDraft draft) {
        return new StrictNames(draft.firstName(), draft.lastName());
    }
}
