package dev.clientele.examples.cli;

import dev.clientele.Customers;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.examples.cli.Removal.Effect;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes a customer. */
@Command(name = "remove", description = "Says what is kept of a customer; with its plan, removes all of it for good.")
final class RemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", converter = Converters.OfCustomerId.class, description = "The customer's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CustomerId id;

    @Option(
            names = "--block-email",
            description = "Keep the e-mail address from registering again. Nothing of it is kept but a keyed hash.")
    private boolean blockEmail;

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Work work;

    RemoveCommand(Shell shell) {
        this.work = new Work(shell);
    }

    @Override
    public Integer call() {
        return work.in(shop -> {
            Customers customers = shop.clientele().customers();
            String what = "customer " + id.value();
            String name = name(customers);
            CustomerRemovalPlan plan = customers.planRemoval(id);
            Optional<String> toConfirm = confirmation.orRemove(what, plan.text(), () -> remove(plan, customers));
            return new Removal(what, name, effects(plan), plan.text(), toConfirm);
        });
    }

    private String name(Customers customers) {
        Customer customer = customers.find(id).orElseThrow(() -> ShowCommand.nobody("the id " + id.value()));
        return customer.name().first() + " " + customer.name().last();
    }

    private void remove(CustomerRemovalPlan plan, Customers customers) {
        if (blockEmail) {
            customers.removeAndBlock(plan);
        } else {
            customers.remove(plan);
        }
    }

    private List<Effect> effects(CustomerRemovalPlan plan) {
        return List.of(
                new Effect("Groups that lose a member", "groups", plan.memberships()),
                new Effect("Permissions that are lost", "permissions", plan.consents()),
                new Effect("Addresses that are lost", "addresses", plan.addresses()),
                new Effect("Company profiles that are lost", "companies", plan.hasCompany() ? 1 : 0),
                new Effect("Private notes that are lost", "notes", plan.notes()),
                new Effect("E-mail addresses that are blocked", "blockedEmails", blockEmail ? 1 : 0));
    }
}
