package dev.clientele.examples.cli;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.group.GroupId;
import dev.clientele.title.SocialTitle;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one customer, with names instead of ids.
 *
 * @param customer the customer
 * @param activity sales and last visit
 * @param title the title's name
 * @param groups the groups' names, the default one first
 */
record CustomerFile(Customer customer, CustomerActivity activity, Optional<String> title, List<String> groups) {
    static CustomerFile of(Customer customer, Clientele clientele) {
        CustomerActivity activity = clientele.customers().activity(customer.id());
        Optional<String> title =
                customer.title().flatMap(clientele.titles()::find).map(CustomerFile::nameOf);
        return new CustomerFile(customer, activity, title, groupsOf(customer, clientele));
    }

    private static String nameOf(SocialTitle title) {
        return title.name().value();
    }

    private static List<String> groupsOf(Customer customer, Clientele clientele) {
        GroupId first = customer.membership().defaultGroup();
        return clientele.groups().all().stream()
                .filter(group -> customer.membership().groups().contains(group.id()))
                .sorted((a, b) -> Boolean.compare(b.id().equals(first), a.id().equals(first)))
                .map(group -> group.name().value())
                .toList();
    }
}
