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
        return Columns.of(prefix + "_state").and(evidence(prefix));
    }

    /** The names of all but the state, for evidence alone. */
    static Columns evidence(String prefix) {
        return Columns.of(Stream.of("by", "at", "how", "wording", "ip")
                .map(name -> prefix + "_" + name)
                .collect(Collectors.joining(",")));
    }

    private ConsentColumns() {}

    static void bind(Parameters parameters, Consent consent) throws SQLException {
        if (consent instanceof Consent.Granted granted) {
            bind(parameters.text(GRANTED), Optional.of(granted.evidence()));
        } else if (consent instanceof Consent.Withdrawn withdrawn) {
            bind(parameters.text(WITHDRAWN), withdrawn.by(), withdrawn.at());
            parameters.text(Optional.empty()).text(Optional.empty()).text(Optional.empty());
        } else {
            bind(parameters.text(NEVER_ASKED), Optional.empty());
        }
    }

    static void bind(Parameters parameters, Optional<ConsentEvidence> evidence) throws SQLException {
        parameters
                .text(evidence.map(ConsentEvidence::givenBy).map(Actor::text))
                .time(evidence.map(ConsentEvidence::at))
                .text(evidence.map(ConsentEvidence::how))
                .text(evidence.flatMap(ConsentEvidence::wording))
                .text(evidence.flatMap(ConsentEvidence::ip).map(IpAddress::text));
    }

    private static void bind(Parameters parameters, Actor by, Instant at) throws SQLException {
        parameters.text(by.text()).time(at);
    }

    static Consent read(Row row) throws SQLException {
        String state = row.text();
        Optional<Actor> by = row.optionalText().map(Actor::parse);
        Optional<Instant> at = row.optionalTime();
        Optional<ConsentEvidence> evidence = evidence(by, at, row);
        return switch (state) {
            case NEVER_ASKED -> Consent.neverAsked();
            case WITHDRAWN -> Consent.withdrawn(by.orElseThrow(), at.orElseThrow());
            case GRANTED -> Consent.granted(evidence.orElseThrow());
            default ->
                throw new StoreException("A permission is stored in the state " + state
                        + ", which this library does not know. Use the library's version that wrote it.");
        };
    }

    static Optional<ConsentEvidence> readEvidence(Row row) throws SQLException {
        Optional<Actor> by = row.optionalText().map(Actor::parse);
        return evidence(by, row.optionalTime(), row);
    }

    private static Optional<ConsentEvidence> evidence(Optional<Actor> by, Optional<Instant> at, Row row)
            throws SQLException {
        Optional<String> how = row.optionalText();
        Optional<String> wording = row.optionalText();
        Optional<IpAddress> ip = row.optionalText().map(IpAddress::new);
        return how.map(way -> ConsentEvidence.of(by.orElseThrow(), at.orElseThrow(), way))
                .map(evidence -> wording.map(evidence::toWording).orElse(evidence))
                .map(evidence -> ip.map(evidence::from).orElse(evidence));
    }
}
