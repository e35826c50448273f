package dev.clientele;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Money;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Somebody in the demo data, who is in no shop yet; mutable while the data is made. */
final class DemoPerson {
    private static final String HOW = "demonstration data: nobody was asked";

    private final Instant now;
    private final Gender gender;
    private final Instant registered;
    private CustomerDraft draft;
    private String group = "";
    private boolean guest;
    private CustomerActivity activity = CustomerActivity.NONE;

    DemoPerson(Instant now, Gender gender, CustomerDraft draft, int daysAgo) {
        this.now = now;
        this.gender = gender;
        this.draft = draft;
        this.registered = now.minus(Duration.ofDays(daysAgo)).minus(Duration.ofMinutes(37L * daysAgo % 600));
    }

    private DemoPerson with(UnaryOperator<CustomerDraft> change) {
        draft = change.apply(draft);
        return this;
    }

    DemoPerson born(int year, int month, int day) {
        return with(person -> person.withBirthDate(LocalDate.of(year, month, day)));
    }

    /** Street, postcode, town and country, for billing and shipping. */
    DemoPerson at(String line, String postcode, String city, String country) {
        return with(
                person -> person.withAddress(AddressDraft.of(person.firstName(), person.lastName(), line, city, country)
                        .withPostcode(postcode)
                        .forBilling()
                        .forShipping()));
    }

    DemoPerson bought(String sales, int hoursSinceTheLastVisit) {
        activity = new CustomerActivity(
                Money.of(sales), Optional.of(now.minus(Duration.ofHours(hoursSinceTheLastVisit))), Optional.empty());
        return this;
    }

    DemoPerson wants(Purpose purpose) {
        return with(person ->
                person.withConsent(purpose, Consent.granted(ConsentEvidence.of(DemoShop.DEMO, registered, HOW))));
    }

    DemoPerson noLongerWants(Purpose purpose) {
        return with(person ->
                person.withConsent(purpose, Consent.withdrawn(DemoShop.DEMO, registered.plus(Duration.ofDays(5)))));
    }

    DemoPerson in(String name) {
        group = name;
        return this;
    }

    DemoPerson of(B2bDraft company) {
        return with(person -> person.withB2b(company));
    }

    DemoPerson switchedOff() {
        return with(CustomerDraft::disabled);
    }

    DemoPerson asGuest() {
        guest = true;
        return this;
    }

    CustomerDraft draft() {
        return draft;
    }

    Gender gender() {
        return gender;
    }

    /** The name of the group besides the built-in one; empty for none. */
    String group() {
        return group;
    }

    boolean isGuest() {
        return guest;
    }

    StoredCustomer stored(CustomerId id, GroupId builtIn, Optional<GroupId> preferred, Optional<SocialTitleId> title) {
        CustomerDraft titled = title.map(draft::withTitle).orElse(draft).withDefaultGroup(builtIn);
        CustomerDraft whole = preferred.map(titled::withDefaultGroup).orElse(titled);
        Customer customer =
                guest ? Customer.guest(id, whole, builtIn, registered) : Customer.of(id, whole, builtIn, registered);
        return new StoredCustomer(customer, activity);
    }
}
