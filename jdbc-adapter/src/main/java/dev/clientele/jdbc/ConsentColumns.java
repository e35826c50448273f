package dev.clientele.jdbc;

import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.StoreException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The six columns of a permission: state, by, at, how, wording, ip. */
final class ConsentColumns {
    static final String GRANTED = "GRANTED";

    private static final String WITHDRAWN = "WITHDRAWN";
    private static final String NEVER_ASKED = "NEVER_ASKED";

    /** Their names, for a permission that is called so. */
    static Columns of(String prefix) {
        return Columns.of(Stream.of("state", "by", "at", "how", "wording", "ip")
                .map(name -> prefix + "_" + name)
                .collect(Collectors.joining(",")));
    }

    private ConsentColumns() {}

    static void bind(Parameters parameters, Consent consent) throws SQLException {
        if (consent instanceof Consent.Granted granted) {
            ConsentEvidence evidence = granted.evidence();
            bind(parameters.text(GRANTED), evidence.givenBy(), evidence.at());
            parameters
                    .text(evidence.how())
                    .text(evidence.wording())
                    .text(evidence.ip().map(IpAddress::text));
        } else if (consent instanceof Consent.Withdrawn withdrawn) {
            bind(parameters.text(WITHDRAWN), withdrawn.by(), withdrawn.at());
            parameters.text(Optional.empty()).text(Optional.empty()).text(Optional.empty());
        } else {
            parameters
                    .text(NEVER_ASKED)
                    .text(Optional.empty())
                    .time(Optional.empty())
                    .text(Optional.empty())
                    .text(Optional.empty())
                    .text(Optional.empty());
        }
    }

    private static void bind(Parameters parameters, Actor by, Instant at) throws SQLException {
        parameters.text(by.text()).time(at);
    }

    static Consent read(Row row) throws SQLException {
        String state = row.text();
        Optional<Actor> by = row.optionalText().map(Actor::parse);
        Optional<Instant> at = row.optionalTime();
        Optional<String> how = row.optionalText();
        Optional<String> wording = row.optionalText();
        Optional<IpAddress> ip = row.optionalText().map(IpAddress::new);
        return switch (state) {
            case NEVER_ASKED -> Consent.neverAsked();
            case WITHDRAWN -> Consent.withdrawn(by.orElseThrow(), at.orElseThrow());
            case GRANTED ->
                granted(ConsentEvidence.of(by.orElseThrow(), at.orElseThrow(), how.orElseThrow()), wording, ip);
            default ->
                throw new StoreException("A permission is stored in the state " + state
                        + ", which this library does not know. Use the library's version that wrote it.");
        };
    }

    private static Consent granted(ConsentEvidence evidence, Optional<String> wording, Optional<IpAddress> ip) {
        ConsentEvidence worded = wording.map(evidence::toWording).orElse(evidence);
        return Consent.granted(ip.map(worded::from).orElse(worded));
    }
}
