package dev.clientele.examples.cli;

import dev.clientele.Groups;
import dev.clientele.group.Group;
import dev.clientele.query.CustomerQuery;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which customers a list or an export holds; filters add up. */
final class ListFilter {
    @Option(names = "--group", paramLabel = "NAME", description = "Only members of this group.")
    private @Nullable String group;

    @Option(
            names = "--first-name",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Only first names with this text in them; case and accents do not count.")
    private String firstName = "";

    @Option(names = "--last-name", paramLabel = "TEXT", defaultValue = "", description = "The same for last names.")
    private String lastName = "";

    @Option(names = "--email", paramLabel = "TEXT", defaultValue = "", description = "The same for e-mail addresses.")
    private String email = "";

    CustomerQuery query(Groups groups) {
        CustomerQuery query = CustomerQuery.all()
                .firstNameContains(firstName)
                .lastNameContains(lastName)
                .emailContains(email);
        return group == null ? query : query.inGroup(named(groups, group).id());
    }

    private static Group named(Groups groups, String name) {
        return groups.named(name)
                .orElseThrow(() -> new CommandFailedException(
                        "This shop has no group '" + name + "'; it has " + names(groups) + "."));
    }

    private static String names(Groups groups) {
        return groups.all().stream().map(group -> group.name().value()).collect(Collectors.joining(", "));
    }
}
