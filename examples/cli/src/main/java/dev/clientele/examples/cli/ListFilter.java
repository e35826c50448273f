package dev.clientele.examples.cli;

import dev.clientele.Groups;
import dev.clientele.group.Group;
import dev.clientele.kernel.IpAddress;
import dev.clientele.query.CustomerQuery;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Option(
            names = "--company",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "The same for companies, while the shop's B2B mode is on.")
    private String company = "";

    @Option(
            names = "--ip",
            paramLabel = "ADDRESS",
            converter = Converters.OfIpAddress.class,
            description = "Only customers whose last visit came from this IP address.")
    private @Nullable IpAddress ip;

    @Mixin
    private final BirthdayFilter birthday = new BirthdayFilter();

    @Option(names = "--guests", description = "Guests too: who ordered without an account.")
    private boolean guests;

    CustomerQuery query(OpenShop shop) {
        CustomerQuery query = CustomerQuery.all()
                .firstNameContains(firstName)
                .lastNameContains(lastName)
                .emailContains(email)
                .companyContains(company(shop));
        CustomerQuery born = birthday.applyTo(query, shop);
        CustomerQuery seen = ip == null ? born : born.lastSeenFrom(ip);
        CustomerQuery all = guests ? seen.includingGuests() : seen;
        return group == null
                ? all
                : all.inGroup(named(shop.clientele().groups(), group).id());
    }

    /** Whether birth dates are what the list is about. */
    boolean asksForBirthdays() {
        return birthday.isGiven();
    }

    private String company(OpenShop shop) {
        if (!company.isEmpty() && !shop.settings().isB2b()) {
            throw new CommandFailedException("The shop's B2B mode is off, so companies are hidden;"
                    + " to switch it on use: clientele settings --b2b on");
        }
        return company;
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
