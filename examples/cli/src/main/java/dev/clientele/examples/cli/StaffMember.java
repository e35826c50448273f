package dev.clientele.examples.cli;

import dev.clientele.Clientele;
import dev.clientele.kernel.Actor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The member of the staff who acts. */
final class StaffMember {
    @Option(
            names = "--by",
            paramLabel = "NAME",
            converter = Converters.OfStaff.class,
            description = "The member of the staff who does it; this command if not given.")
    private @Nullable Actor staff;

    /** The shop in which this member of the staff acts, or this command. */
    Clientele in(OpenShop shop) {
        return shop.clientele().actingAs(staff == null ? ConsentCommand.ITSELF : staff);
    }
}
