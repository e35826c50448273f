package dev.clientele.examples.cli;

import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.kernel.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A permission for people, in as many lines as there is something to say.
 *
 * @param zone where times are told
 */
record ConsentLines(ZoneId zone) {
    static String name(Purpose purpose) {
        return purpose == Purpose.NEWSLETTER ? "Newsletter" : "Partner offers";
    }

    /** How it is now, and what shows that. */
    List<String> now(Consent consent) {
        if (consent instanceof Consent.Granted granted) {
            ConsentEvidence evidence = granted.evidence();
            return with(evidence, "granted " + event(evidence.at(), evidence.givenBy()));
        }
        return consent instanceof Consent.Withdrawn withdrawn
                ? List.of("withdrawn " + event(withdrawn.at(), withdrawn.by()))
                : List.of("never asked");
    }

    /** What happened, and who wrote it down. */
    List<String> past(ConsentChange change) {
        List<String> lines = new ArrayList<>();
        String name = name(change.purpose());
        if (change.state() instanceof Consent.Granted granted) {
            lines.addAll(with(granted.evidence(), name + " granted by " + who(change.by())));
        } else {
            lines.add(name + " withdrawn by " + who(change.by()));
        }
        lines.add("recorded " + event(change.recordedAt(), change.recordedBy()));
        return lines;
    }

    private static List<String> with(ConsentEvidence evidence, String first) {
        List<String> lines = new ArrayList<>(List.of(first, evidence.how()));
        evidence.wording().ifPresent(wording -> lines.add("wording: " + wording));
        evidence.ip().ifPresent(ip -> lines.add("from " + ip.text()));
        return lines;
    }

    private String event(Instant at, Actor by) {
        return Times.second(at, zone) + " by " + who(by);
    }

    static String who(Actor actor) {
        String kind = actor.kind().name().toLowerCase(Locale.ROOT);
        return actor.name().isEmpty() ? "the " + kind : kind + " " + actor.name();
    }
}
