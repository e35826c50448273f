package dev.clientele.intake;

import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Lays what a row says over what is stored; what the row does not say stays. */
final class Patch {
    static final Actor IMPORT = Actor.system("import");

    private final String file;
    private final Mentions mentions;
    private final GroupId customerGroup;
    private final Instant now;

    Patch(String file, Mentions mentions, GroupId customerGroup, Instant now) {
        this.file = file;
        this.mentions = mentions;
        this.customerGroup = customerGroup;
        this.now = now;
    }

    /** The draft of a customer with a row laid over it. */
    CustomerDraft drafted(CustomerDraft present, IntakeCustomer row, long line) {
        CustomerDraft draft = RowCheck.said(present, row.firstName(), CustomerDraft::withFirstName);
        draft = RowCheck.said(draft, row.lastName(), CustomerDraft::withLastName);
        draft = RowCheck.said(draft, row.email(), CustomerDraft::withEmail);
        draft = RowCheck.said(draft, row.birthDate(), CustomerDraft::withBirthDate);
        draft = RowCheck.said(draft, mentions.title(row), CustomerDraft::withTitle);
        draft = RowCheck.said(draft, mentions.groups(row), Patch::inGroups);
        draft = RowCheck.said(draft, row.enabled(), (d, on) -> on ? d.enabled() : d.disabled());
        for (Purpose purpose : Purpose.values()) {
            Consent consent = consent(draft.consents().of(purpose), row.consent(purpose), line);
            draft = draft.withConsent(purpose, consent);
        }
        return draft;
    }

    private static CustomerDraft inGroups(CustomerDraft draft, List<GroupId> groups) {
        return draft.inGroups(new HashSet<>(groups)).withDefaultGroup(groups.get(0));
    }

    /** What was withdrawn here stays withdrawn: a file of another shop, of unknown age, is no new permission. */
    private Consent consent(Consent present, Optional<ConsentClaim> claim, long line) {
        if (claim.isEmpty()) {
            return present;
        }
        if (claim.get() == ConsentClaim.NOT_GRANTED) {
            return present.isGranted() ? Consent.withdrawn(IMPORT, now) : present;
        }
        return present instanceof Consent.NeverAsked
                ? Consent.granted(ConsentEvidence.importedFrom(file, line, now))
                : present;
    }

    int withdrawalsKept(StoredCustomer stored, IntakeCustomer row) {
        int kept = 0;
        for (Purpose purpose : Purpose.values()) {
            boolean withdrawn = stored.customer().consents().of(purpose) instanceof Consent.Withdrawn;
            kept += withdrawn && row.consent(purpose).equals(Optional.of(ConsentClaim.GRANTED)) ? 1 : 0;
        }
        return kept;
    }

    /** The stored customer as the draft and the rest of the row say. */
    StoredCustomer applied(StoredCustomer stored, CustomerDraft draft, IntakeCustomer row) {
        Customer customer = stored.customer().edited(draft, customerGroup);
        Optional<Instant> registered = row.registered().filter(at -> !sameSecond(at, customer.registered()));
        CustomerActivity before = stored.activity();
        Optional<Instant> visit =
                row.lastVisit().filter(at -> before.lastVisit().stream().noneMatch(b -> sameSecond(at, b)));
        CustomerActivity activity =
                before.updatedTo(new CustomerActivity(row.sales().orElse(before.sales()), visit, Optional.empty()));
        return new StoredCustomer(registered.map(customer::registeredAt).orElse(customer), activity);
    }

    /** Files carry whole seconds, so the same second is the same moment. */
    private static boolean sameSecond(Instant file, Instant stored) {
        return file.truncatedTo(ChronoUnit.SECONDS).equals(stored.truncatedTo(ChronoUnit.SECONDS));
    }
}
