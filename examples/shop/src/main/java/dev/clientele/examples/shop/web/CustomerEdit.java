package dev.clientele.examples.shop.web;

import dev.clientele.customer.CustomerDraft;
import org.jspecify.annotations.Nullable;

/** What somebody changed: what is missing stays. Without personal data in its text. */
record CustomerEdit(
        long version,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable Boolean enabled) {
    CustomerDraft applied(CustomerDraft draft) {
        CustomerDraft next = draft.withFirstName(firstName == null ? draft.firstName() : firstName)
                .withLastName(lastName == null ? draft.lastName() : lastName)
                .withEmail(email == null ? draft.email() : email);
        if (enabled == null) {
            return next;
        }
        return enabled ? next.enabled() : next.disabled();
    }

    @Override
    public String toString() {
        return "CustomerEdit[version=" + version + "]";
    }
}
