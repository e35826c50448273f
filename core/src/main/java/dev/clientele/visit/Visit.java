package dev.clientele.visit;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.IpAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One visit of a customer, from its first page to the last one seen; immutable.
 *
 * <p>A visit has no version: its pages are counted by atomic updates.
 */
public final class Visit {
    private final VisitId id;
    private final CustomerId customer;
    private final Instant start;
    private final IpAddress ip;
    private final Optional<VisitOrigin> origin;
    private final int pages;
    private final Instant lastPage;

    private Visit(
            VisitId id,
            CustomerId customer,
            Instant start,
            IpAddress ip,
            Optional<VisitOrigin> origin,
            int pages,
            Instant lastPage) {
        this.id = id;
        this.customer = customer;
        this.start = start;
        this.ip = ip;
        this.origin = origin;
        this.pages = pages;
        this.lastPage = lastPage;
    }

    /**
     * A visit that has just begun, with its first page.
     *
     * @param id its id
     * @param customer whose visit it is
     * @param start when it began; cut to milliseconds
     * @param ip the internet address that the customer came from
     * @return the visit
     */
    public static Visit begun(VisitId id, CustomerId customer, Instant start, IpAddress ip) {
        Instant kept = start.truncatedTo(ChronoUnit.MILLIS);
        return new Visit(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(customer, "customer"),
                kept,
                Objects.requireNonNull(ip, "ip"),
                Optional.empty(),
                1,
                kept);
    }

    /**
     * The same with the page that led to it.
     *
     * @param page where the visitor came from, if it is known
     * @return the next visit
     */
    public Visit comingFrom(Optional<VisitOrigin> page) {
        return new Visit(id, customer, start, ip, page, pages, lastPage);
    }

    /**
     * The same with one page more. It never gets shorter: a page that is reported late counts, and the last one stays.
     *
     * @param at when the page was seen; cut to milliseconds
     * @return the next visit
     */
    public Visit sawPage(Instant at) {
        Instant kept = at.truncatedTo(ChronoUnit.MILLIS);
        return new Visit(
                id, customer, start, ip, origin, Math.addExact(pages, 1), kept.isAfter(lastPage) ? kept : lastPage);
    }

    /**
     * The same as far as it got; for stores.
     *
     * @param count its pages, 1 or more
     * @param last when the last of them was seen; cut to milliseconds
     * @return the next visit
     * @throws IllegalArgumentException if there is no page, or the last one was seen before the first
     */
    public Visit upTo(int count, Instant last) {
        Instant kept = last.truncatedTo(ChronoUnit.MILLIS);
        if (count < 1 || kept.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A visit has 1 page or more, none before its start; visit " + id.value() + " has not.");
        }
        return new Visit(id, customer, start, ip, origin, count, kept);
    }

    /** {@return the id} */
    public VisitId id() {
        return id;
    }

    /** {@return whose visit it is} */
    public CustomerId customer() {
        return customer;
    }

    /** {@return when it began, in whole milliseconds} */
    public Instant start() {
        return start;
    }

    /** {@return the internet address that the customer came from} */
    public IpAddress ip() {
        return ip;
    }

    /** {@return the page that led to it, if it is known} */
    public Optional<VisitOrigin> origin() {
        return origin;
    }

    /** {@return how many pages were seen, 1 or more} */
    public int pages() {
        return pages;
    }

    /** {@return when the last page was seen, in whole milliseconds} */
    public Instant lastPage() {
        return lastPage;
    }

    /** {@return the time from its start to the last page seen, in whole milliseconds; zero for a single page} */
    public Duration duration() {
        return Duration.between(start, lastPage);
    }

    private List<Object> values() {
        return List.of(id, customer, start, ip, origin, pages, lastPage);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Visit other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Without personal data. */
    @Override
    public String toString() {
        return "Visit[id=" + id.value() + "]";
    }
}
