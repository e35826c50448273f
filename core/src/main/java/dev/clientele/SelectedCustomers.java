package dev.clientele;

import dev.clientele.SelectionReport.Outcome;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.customer.DefaultGroupException;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Customers that were selected in a list. A command does each of them in a transaction of its own and reports what became of
 * each: one that cannot be changed does not keep the others from it. (Within a transaction of the host's all of them are done
 * in that one.)
 */
public final class SelectedCustomers {
    /** The most customers that can be selected at once: a page of the list. */
    public static final int MAX = 1_000;

    private final Customers customers;
    private final Workplace workplace;
    private final CustomerDesk desk;
    private final Set<CustomerId> ids;

    SelectedCustomers(Customers customers, Workplace workplace, CustomerDesk desk, Collection<CustomerId> ids) {
        this.customers = customers;
        this.workplace = workplace;
        this.desk = desk;
        this.ids = new LinkedHashSet<>(ids);
        if (this.ids.size() > MAX) {
            throw new IllegalArgumentException("At most " + MAX + " customers can be selected at once, and "
                    + this.ids.size() + " were. Do it in parts.");
        }
    }

    /**
     * Switches their accounts on.
     *
     * @return what became of each
     */
    public SelectionReport enable() {
        return each(Customer::enable);
    }

    /**
     * Switches their accounts off.
     *
     * @return what became of each
     */
    public SelectionReport disable() {
        return each(Customer::disable);
    }

    /**
     * Puts them into a group.
     *
     * @param group the group
     * @return what became of each
     * @throws NotFoundException if there is no such group
     */
    public SelectionReport join(GroupId group) {
        requireGroup(group);
        return each(customer -> customer.join(group));
    }

    /**
     * Takes them out of a group.
     *
     * @param group the group
     * @return what became of each; whose default group it is stays in it
     * @throws NotFoundException if there is no such group
     */
    public SelectionReport leave(GroupId group) {
        requireGroup(group);
        return each(customer -> customer.leave(group));
    }

    private void requireGroup(GroupId group) {
        if (workplace.transaction(() -> workplace.store().groups().find(group)).isEmpty()) {
            throw new NotFoundException("group", group.value());
        }
    }

    /**
     * Says what removing them will do, to be shown before it is confirmed with {@link #remove}.
     *
     * @return a plan for each who is there
     */
    public List<CustomerRemovalPlan> planRemoval() {
        return workplace.transaction(() -> ids.stream()
                .flatMap(id -> customers.find(id).stream())
                .map(customer -> desk.planRemoval(customer.id()))
                .toList());
    }

    /**
     * Removes those of them for whom a plan was confirmed, for good.
     *
     * @param plans what {@link #planRemoval} said
     * @return what became of each; {@link Outcome#CHANGED_MEANWHILE} for who changed since the plan was made
     */
    public SelectionReport remove(Collection<CustomerRemovalPlan> plans) {
        Map<CustomerId, CustomerRemovalPlan> confirmed = new LinkedHashMap<>();
        plans.forEach(plan -> confirmed.put(plan.customer(), plan));
        return report(id -> {
            CustomerRemovalPlan plan = confirmed.get(id);
            if (plan == null) {
                return customers.find(id).isPresent() ? Outcome.NOT_PLANNED : Outcome.NOT_FOUND;
            }
            customers.remove(plan);
            return Outcome.DONE;
        });
    }

    private SelectionReport each(UnaryOperator<Customer> command) {
        return report(id -> desk.change(id, command).happened() ? Outcome.DONE : Outcome.UNCHANGED);
    }

    private SelectionReport report(Function<CustomerId, Outcome> command) {
        Map<CustomerId, Outcome> outcomes = new LinkedHashMap<>();
        ids.forEach(id -> outcomes.put(id, outcome(id, command)));
        return new SelectionReport(outcomes);
    }

    private static Outcome outcome(CustomerId id, Function<CustomerId, Outcome> command) {
        try {
            return command.apply(id);
        } catch (NotFoundException e) {
            return e.kind().equals("customer") ? Outcome.NOT_FOUND : Outcome.CHANGED_MEANWHILE;
        } catch (DefaultGroupException e) {
            return Outcome.DEFAULT_GROUP;
        } catch (StaleVersionException | StalePlanException e) {
            return Outcome.CHANGED_MEANWHILE;
        }
    }
}
