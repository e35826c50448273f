package dev.clientele;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Limit;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitId;
import dev.clientele.visit.VisitOrigin;
import dev.clientele.visit.VisitRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The customers' visits: when, from where, how many pages, for how long. Thread-safe; a use is one transaction, but for
 * {@link #prune}.
 *
 * <p>The host says when a visit begins, for example at the sign-in, and keeps its id, for example in the web session. Internet
 * addresses are personal data: remove old visits regularly.
 */
public final class CustomerVisits {
    /** The most visits of a customer that are given at once. */
    public static final int MAX_VISITS = 1_000;

    /** The most visits that are removed in one transaction. */
    private static final int BATCH = 1_000;

    private final Workplace workplace;
    private final VisitDesk desk;

    /** What one transaction found and removed; somebody else can have been faster. */
    private record Batch(int found, long removed) {}

    CustomerVisits(Workplace workplace) {
        this.workplace = workplace;
        this.desk = new VisitDesk(workplace);
    }

    private VisitRepository visits() {
        return workplace.store().visits();
    }

    /**
     * Begins a visit now, with its first page, and makes it the customer's last one. Neither the version nor an edit of the
     * customer is touched.
     *
     * @param customer who came, with an account or as a guest
     * @param ip from which internet address
     * @return the visit
     * @throws NotFoundException if there is no such customer
     * @throws NotSupportedException if the store keeps no visits
     */
    public Visit begin(CustomerId customer, IpAddress ip) {
        return begin(customer, ip, Optional.empty());
    }

    /**
     * Begins a visit like {@link #begin(CustomerId, IpAddress)}, with the page that led to it.
     *
     * @param customer who came, with an account or as a guest
     * @param ip from which internet address
     * @param referrer what the client sent as {@code Referer}, of which only a harmless part is kept, see {@link VisitOrigin}
     * @return the visit
     * @throws NotFoundException if there is no such customer
     * @throws NotSupportedException if the store keeps no visits
     */
    public Visit begin(CustomerId customer, IpAddress ip, String referrer) {
        return begin(customer, ip, VisitOrigin.of(referrer));
    }

    private Visit begin(CustomerId customer, IpAddress ip, Optional<VisitOrigin> origin) {
        return workplace.transaction(() -> desk.begin(customer, ip, origin));
    }

    /**
     * Counts a page that was seen now: one page more, and the visit lasts until now.
     *
     * @param id which visit
     * @return what is stored now
     * @throws NotFoundException if there is no such visit
     * @throws NotSupportedException if the store keeps no visits
     */
    public Visit sawPage(VisitId id) {
        return workplace.transaction(() -> visits().sawPage(id, workplace.now()));
    }

    /**
     * Finds a visit.
     *
     * @param id which visit
     * @return the visit; empty if there is none, or none any more
     * @throws NotSupportedException if the store keeps no visits
     */
    public Optional<Visit> find(VisitId id) {
        return workplace.transaction(() -> visits().find(id));
    }

    /**
     * The visits of a customer.
     *
     * @param customer whose
     * @return the latest 1,000, newest first
     * @throws NotFoundException if there is no such customer
     * @throws NotSupportedException if the store keeps no visits
     */
    public List<Visit> of(CustomerId customer) {
        return of(customer, MAX_VISITS);
    }

    /**
     * The latest visits of a customer.
     *
     * @param customer whose
     * @param limit the most to give, 1 to 1,000
     * @return the latest, newest first
     * @throws IllegalArgumentException if the limit is out of its range
     * @throws NotFoundException if there is no such customer
     * @throws NotSupportedException if the store keeps no visits
     */
    public List<Visit> of(CustomerId customer, int limit) {
        Limit.require(limit, MAX_VISITS, "visits");
        return workplace.transaction(() -> {
            workplace.stored(customer);
            return visits().of(customer, limit);
        });
    }

    /**
     * Removes the visits that began longer ago than an age. Of a customer who has no visit left, the last internet address is
     * forgotten as well; the moment of the last visit stays.
     *
     * <p>At most 1,000 visits are removed in a transaction, each of its own, so what is done stays done if a later one fails.
     * Several servers may do it at once, at any time; each of them counts what it removed itself.
     *
     * @param age not negative; visits of exactly this age stay
     * @return how many visits were removed
     * @throws IllegalArgumentException if the age is negative
     * @throws NotSupportedException if the store keeps no visits
     */
    public long prune(Duration age) {
        Instant end = ago(age);
        long removed = 0;
        Batch batch;
        do {
            batch = workplace.store().transactions().requiresNew(() -> removeBefore(end));
            removed += batch.removed;
        } while (batch.found == BATCH);
        return removed;
    }

    private Batch removeBefore(Instant end) {
        List<Visit> oldest = visits().begunBefore(end, BATCH);
        return new Batch(oldest.size(), visits().remove(oldest));
    }

    /** No visit is from before 1970, and not every store could say when the longest ages begin. */
    private Instant ago(Duration age) {
        if (age.isNegative()) {
            throw new IllegalArgumentException("Visits are removed from an age on, and " + age
                    + " is negative. Use for example Duration.ofDays(90).");
        }
        Instant now = workplace.now();
        return age.compareTo(Duration.between(Instant.EPOCH, now)) < 0 ? now.minus(age) : Instant.EPOCH;
    }
}
