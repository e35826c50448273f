package dev.clientele.examples.cli;

import dev.clientele.CustomerPrivacy;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.examples.cli.Removal.Effect;
import dev.clientele.privacy.ErasurePlan;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Erases a customer. */
@Command(
        name = "erase",
        description = {
            "Says what is kept of a customer; with its plan, erases all of it for good.",
            "A keyed hash of the e-mail address stays, so that it does not register again, and an entry in the log without a"
                    + " name. What the web shop's own tables know is not touched: only the shop itself can erase that."
        })
final class PrivacyEraseCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(paramLabel = "ID|EMAIL", description = "The customer's id or e-mail address; the id for guests.")
    private String who = "";

    @Mixin
    private final StaffMember by = new StaffMember();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    PrivacyEraseCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        ShowCommand.requireIdOrEmail(who);
        return work.in(shop -> {
            Customer customer = ShowCommand.required(who, shop);
            CustomerPrivacy privacy = by.in(shop).privacy();
            ErasurePlan plan = privacy.planErasure(customer.id());
            String what = "customer " + customer.id().value();
            String name = customer.name().first() + " " + customer.name().last();
            List<CustomerId> others = sharingTheAddress(customer, shop);
            Optional<String> toConfirm = confirmation.orRemove(what, plan.text(), () -> privacy.erase(plan));
            boolean compacted = toConfirm.isEmpty() && shop.compact();
            return new Erasure(
                    new Removal(what, name, effects(plan.removal()), plan.text(), toConfirm), others, compacted);
        });
    }

    private static List<CustomerId> sharingTheAddress(Customer customer, OpenShop shop) {
        // What stands behind it may have been typed in another form.
        String address = customer.email().canonical();
        CustomerQuery query =
                CustomerQuery.all().includingGuests().emailContains(address.substring(0, address.lastIndexOf('@') + 1));
        try (Stream<CustomerRow> rows = shop.clientele().customers().stream(query)) {
            return rows.filter(row ->
                            row.email().canonical().equals(customer.email().canonical()))
                    .map(CustomerRow::id)
                    .filter(id -> !id.equals(customer.id()))
                    .toList();
        }
    }

    private static List<Effect> effects(CustomerRemovalPlan plan) {
        return List.of(
                new Effect("Groups that lose a member", "groups", plan.memberships()),
                new Effect("Permissions that are lost", "permissions", plan.consents()),
                new Effect("Addresses that are lost", "addresses", plan.addresses()),
                new Effect("Company profiles that are lost", "companies", plan.hasCompany() ? 1 : 0),
                new Effect("Private notes that are lost", "notes", plan.notes()),
                new Effect("E-mail addresses that are blocked", "blockedEmails", 1));
    }
}
