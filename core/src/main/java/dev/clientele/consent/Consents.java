package dev.clientele.consent;

import dev.clientele.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One customer's permissions, one for each {@link Purpose}.
 *
 * @param newsletter for the shop's newsletter
 * @param partnerOffers for offers of the shop's partners
 */
public record Consents(Consent newsletter, Consent partnerOffers) {
    /** Nothing was ever asked. */
    public static final Consents NONE = new Consents(Consent.neverAsked(), Consent.neverAsked());

    /**
     * The permission for a purpose.
     *
     * @param purpose which one
     * @return its state
     */
    public Consent of(Purpose purpose) {
        return purpose == Purpose.NEWSLETTER ? newsletter : partnerOffers;
    }

    /**
     * The same with another state for a purpose.
     *
     * @param purpose which one
     * @param consent its next state
     * @return the next permissions
     */
    public Consents with(Purpose purpose, Consent consent) {
        return purpose == Purpose.NEWSLETTER ? new Consents(consent, partnerOffers) : new Consents(newsletter, consent);
    }

    /**
     * What an edit makes of these permissions. A state does not get lost: where the wish says that nobody was asked, a
     * permission counts as taken back now, and one that was taken back stays so.
     *
     * @param wish the permissions as somebody wants them
     * @param by who edits
     * @param at now
     * @return the next permissions
     */
    public Consents editedTo(Consents wish, Actor by, Instant at) {
        Consents next = this;
        for (Purpose purpose : Purpose.values()) {
            next = next.with(purpose, edited(of(purpose), wish.of(purpose), by, at));
        }
        return next;
    }

    private static Consent edited(Consent before, Consent wish, Actor by, Instant at) {
        if (!(wish instanceof Consent.NeverAsked)) {
            return wish;
        }
        return before.isGranted() ? Consent.withdrawn(by, at) : before;
    }

    /**
     * What happened between other permissions and these.
     *
     * @param before the permissions as they were
     * @param by who writes it down
     * @param at now
     * @return an entry for each purpose whose state is another one now
     */
    public List<ConsentChange> changesSince(Consents before, Actor by, Instant at) {
        return Stream.of(Purpose.values())
                .filter(purpose -> !of(purpose).equals(before.of(purpose)))
                .filter(purpose -> !(of(purpose) instanceof Consent.NeverAsked))
                .map(purpose -> new ConsentChange(purpose, of(purpose), by, at))
                .toList();
    }
}
