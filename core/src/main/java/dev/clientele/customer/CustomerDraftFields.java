package dev.clientele.customer;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.Consents;
import dev.clientele.group.GroupId;
import dev.clientele.title.SocialTitleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link CustomerDraft} on the way from one draft to the next. */
final class CustomerDraftFields {
    String firstName;
    String lastName;
    String email;

    @Nullable
    LocalDate birthDate;

    @Nullable
    SocialTitleId title;

    boolean enabled = true;
    Consents consents = Consents.NONE;
    List<AddressDraft> addresses = List.of();
    Set<GroupId> groups = Set.of();

    @Nullable
    GroupId defaultGroup;

    @Nullable
    B2bDraft b2b;

    boolean withoutB2b;

    CustomerDraftFields(String firstName, String lastName, String email) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.email = email;
    }

    CustomerDraftFields(CustomerDraft draft) {
        this(draft.firstName(), draft.lastName(), draft.email());
        this.birthDate = draft.birthDate().orElse(null);
        this.title = draft.title().orElse(null);
        this.enabled = draft.isEnabled();
        this.consents = draft.consents();
        this.addresses = draft.addresses();
        this.groups = draft.groups();
        this.defaultGroup = draft.defaultGroup().orElse(null);
        this.b2b = draft.b2b().orElse(null);
        this.withoutB2b = draft.isWithoutB2b();
    }
}
