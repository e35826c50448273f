package dev.clientele.examples.cli;

import dev.clientele.consent.ConsentEvidence;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Text;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The evidence of a permission. */
final class ConsentFields {
    @Option(
            names = "--how",
            paramLabel = "TEXT",
            description = "Needed: the way in which it was given, such as \"paper form of 3 May\".")
    private String how = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            converter = Converters.OfStaff.class,
            description = "The member of the staff who took the customer's word; the customer in person if not given.")
    private @Nullable Actor staff;

    @Option(
            names = "--on",
            paramLabel = "DATE|TIME",
            converter = GivenOn.Converter.class,
            description =
                    "When it was given, such as 2026-05-03 or 2026-05-03T14:30, where the shop is: now if not given.")
    private @Nullable GivenOn on;

    @Option(names = "--wording", paramLabel = "TEXT", description = "The wording that was agreed to, or its version.")
    private @Nullable String wording;

    @Option(
            names = "--ip",
            paramLabel = "ADDRESS",
            converter = Converters.OfIpAddress.class,
            description = "The IP address that it was given from.")
    private @Nullable IpAddress ip;

    /** Before a database is opened: nothing is granted without evidence. */
    void requireHow() {
        if (Text.isInvisible(how)) {
            throw new CommandFailedException("A permission needs evidence: say with --how in which way it was given,"
                    + " such as --how \"paper form of 3 May\".");
        }
    }

    ConsentEvidence evidence(ZoneId zone, Instant now) {
        Instant at = on == null ? now : on.in(zone);
        if (at.isAfter(now) || at.isBefore(Instant.EPOCH)) {
            throw new CommandFailedException("A permission was given between 1970 and now, and "
                    + Times.second(at, zone) + " (" + zone + ") is not: say with --on when it was given.");
        }
        ConsentEvidence evidence = ConsentEvidence.of(
                staff == null ? Actor.customer() : staff, at, checked("--how", how, ConsentEvidence.MAX_HOW));
        evidence = wording == null
                ? evidence
                : evidence.toWording(checked("--wording", wording, ConsentEvidence.MAX_WORDING));
        return ip == null ? evidence : evidence.from(ip);
    }

    /** Who writes it down here. */
    Actor recordedBy() {
        return staff == null ? ConsentCommand.ITSELF : staff;
    }

    private static String checked(String option, String text, int max) {
        if (Text.isInvisible(text) || Text.fault(text, max).isPresent()) {
            throw new CommandFailedException(option + " takes a text of 1 to " + Words.number(max)
                    + " characters, not all of them blank, and this one has " + Words.number(Text.length(text)) + ".");
        }
        return text;
    }
}
