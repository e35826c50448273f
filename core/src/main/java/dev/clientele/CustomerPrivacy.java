package dev.clientele;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Limit;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.privacy.ErasurePlan;
import dev.clientele.privacy.HostPersonalData;
import dev.clientele.privacy.IncompleteExportException;
import dev.clientele.privacy.PersonalDataOutput;
import dev.clientele.privacy.PrivacyAction;
import dev.clientele.privacy.PrivacyLog;
import dev.clientele.privacy.PrivacyLogEntry;
import java.util.List;
import java.util.Optional;

/**
 * What the law lets customers ask for (Regulation (EU) 2016/679, articles 15, 17 and 20): a copy of all their personal data, and its
 * erasure; and the log of both. Thread-safe.
 */
public final class CustomerPrivacy {
    /** The most entries of the log that are given at once. */
    public static final int MAX_ENTRIES = 1_000;

    private final Workplace workplace;
    private final CustomerDesk desk;

    CustomerPrivacy(Workplace workplace) {
        this.workplace = workplace;
        this.desk = new CustomerDesk(workplace);
    }

    /**
     * Writes all personal data of a customer: what the library keeps, hidden or not, then the host's orders, carts, vouchers and messages
     * through the ports of the customer's page, then what {@link HostPersonalData} adds. It is read page by page, so its length does not
     * matter. Neither hashes nor tokens are handed out, and of members of the staff no names. Private notes are in it unless the customer
     * acts, who never sees them here: staff decide what of them belongs into an answer.
     *
     * <p>It goes into the log before the first value is handed out, in a transaction of its own. Call it outside of a transaction: one
     * that is repeated would write everything twice.
     *
     * @param id whose data, with an account or a guest
     * @param output takes it, for example {@code PersonalDataJson.to(writer)}; throw away what it holds if this does not return
     * @throws NotFoundException if there is no such customer, or not any more
     * @throws IncompleteExportException if a port of the host does not answer
     * @throws NotSupportedException if the store keeps no log
     */
    public void export(CustomerId id, PersonalDataOutput output) {
        workplace.store().transactions().requiresNew(() -> {
            workplace.stored(id);
            return logged(PrivacyAction.EXPORT, id);
        });
        new PersonalDataExport(workplace, id, output).write();
    }

    /**
     * Says what erasing a customer will do, to be shown before it is confirmed with {@link #erase}.
     *
     * @param id which customer
     * @return the plan
     * @throws NotFoundException if there is no such customer
     */
    public ErasurePlan planErasure(CustomerId id) {
        return new ErasurePlan(workplace.transaction(() -> desk.planRemoval(id)));
    }

    /**
     * Erases a customer: all that is kept here goes at once, with what the host erases in the same transaction. What stays is what
     * {@link Customers#removeAndBlock} keeps, a keyed hash of the address: so an old file does not bring the customer back, and a
     * registration with that address is refused until {@link Customers#unblock}; and the entry in the log, with an id that leads to
     * nobody.
     *
     * <p>Others with the same address, such as guests, are customers of their own: look for them, and erase them too. Copies outside the
     * database (backups, files that were exported) are for the host.
     *
     * @param plan what {@link #planErasure} said
     * @throws StalePlanException if the customer changed since; nothing is done then
     * @throws NotFoundException if the customer is gone already
     * @throws NotSupportedException if the store keeps no log
     */
    public void erase(ErasurePlan plan) {
        try {
            desk.withPlan(plan.removal(), () -> erased(plan));
        } catch (StalePlanException changed) {
            throw new StalePlanException(
                    plan.text(), planErasure(plan.customer()).text());
        }
    }

    private void erased(ErasurePlan plan) {
        // Before the host erases what it may keep outside of the transaction: not every store has a log.
        logged(PrivacyAction.ERASURE, plan.customer());
        desk.removedAndBlocked(plan.removal(), () -> workplace.privacy().forEach(host -> host.erase(plan.customer())));
    }

    private PrivacyLogEntry logged(PrivacyAction action, CustomerId customer) {
        PrivacyLog log = workplace.store().privacyLog();
        PrivacyLogEntry entry = new PrivacyLogEntry(
                log.nextNumber(), action, customer, workplace.actor().kind(), workplace.now());
        log.add(entry);
        return entry;
    }

    /**
     * The latest exports and erasures.
     *
     * @param limit the most to give, 1 to 1,000
     * @return the entries, newest first
     * @throws IllegalArgumentException if the limit is out of its range
     * @throws NotSupportedException if the store keeps no log
     */
    public List<PrivacyLogEntry> log(int limit) {
        return entries(Optional.empty(), limit);
    }

    /**
     * The exports and erasures before an entry.
     *
     * @param before the number of the entry behind which the log goes on
     * @param limit the most to give, 1 to 1,000
     * @return the entries, newest first
     * @throws IllegalArgumentException if the limit is out of its range
     * @throws NotSupportedException if the store keeps no log
     */
    public List<PrivacyLogEntry> log(long before, int limit) {
        return entries(Optional.of(before), limit);
    }

    private List<PrivacyLogEntry> entries(Optional<Long> before, int limit) {
        Limit.require(limit, MAX_ENTRIES, "entries of the log");
        return workplace.transaction(() -> workplace.store().privacyLog().entries(before, limit));
    }
}
