package dev.clientele.visit;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a store does with visits, which go when their customer is removed; hosts use {@code Clientele.visits()}. */
public interface VisitRepository {
    /**
     * An id for a new visit.
     *
     * @return an id that was never given before
     */
    VisitId nextId();

    /**
     * Adds a visit and makes it the customer's last one, unless a later one is: as
     * {@link dev.clientele.customer.CustomerActivity#visited} says, at once, whatever the customer's version.
     *
     * @param visit its id is new
     * @throws NotFoundException if there is no such customer
     */
    void add(Visit visit);

    /**
     * Counts one page more, as {@link Visit#sawPage} says. Pages that are reported at the same moment all count.
     *
     * @param id which visit
     * @param at when the page was seen
     * @return what is stored now
     * @throws NotFoundException if there is no such visit
     */
    Visit sawPage(VisitId id, Instant at);

    /**
     * Finds a visit.
     *
     * @param id its id
     * @return the visit, if there is one
     */
    Optional<Visit> find(VisitId id);

    /**
     * The visits of one customer.
     *
     * @param customer whose
     * @param limit the most visits to give
     * @return the latest, newest first; of those that began at the same moment the one with the higher id
     */
    List<Visit> of(CustomerId customer, int limit);

    /**
     * The visits of one customer before one of them.
     *
     * @param last the visit behind which the list goes on, by its customer, its start and its id; it may be gone already
     * @param limit the most visits to give
     * @return the latest before it, newest first, in the order of {@link #of}
     */
    List<Visit> before(Visit last, int limit);

    /**
     * The oldest visits.
     *
     * @param end only visits that began before this moment
     * @param limit the most to give
     * @return the visits, oldest first
     */
    List<Visit> begunBefore(Instant end, int limit);

    /**
     * Removes visits. Of a customer who has none left the last internet address is forgotten, which came from one of them;
     * the moment of the last visit stays.
     *
     * @param visits which ones; those that are gone already do not matter
     * @return how many were removed
     */
    long remove(List<Visit> visits);
}
