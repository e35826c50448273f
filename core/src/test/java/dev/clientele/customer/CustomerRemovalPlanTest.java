package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Equality;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerRemovalPlanTest {
    private static final GroupId CUSTOMER = new GroupId(3);
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    private final CustomerDraft draft = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    private static Customer customer(long id, CustomerDraft draft, long version) {
        Customer customer = Customer.of(new CustomerId(id), draft, CUSTOMER, NOW);
        return new Customer(new CustomerState(customer).written(version, NOW));
    }

    @Provide
    Arbitrary<CustomerDraft> drafts() {
        return CustomerDrafts.sound();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void survivesAWebRequest(
            @ForAll("drafts") CustomerDraft any,
            @ForAll @LongRange(min = 1, max = CustomerId.MAX_FORCED) long id,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long version,
            @ForAll @LongRange(max = 1_000_000_000_000L) long notes) {
        CustomerRemovalPlan plan = CustomerRemovalPlan.of(customer(id, any, version), notes);

        CustomerRemovalPlan read = CustomerRemovalPlan.parse(plan.text());
        assertThat(read).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(read.customer()).isEqualTo(new CustomerId(id));
        assertThat(read.version()).isEqualTo(version);
        assertThat(read.memberships())
                .isEqualTo(any.membership(CUSTOMER).groups().size());
        assertThat(read.consents()).isEqualTo(plan.consents());
        assertThat(read.addresses()).isEqualTo(any.addresses().size());
        assertThat(read.hasCompany()).isEqualTo(any.b2b().isPresent());
        assertThat(read.notes()).isEqualTo(notes);
    }

    @Example
    void countsWhatIsLost() {
        Consent granted = Consent.granted(ConsentEvidence.givenByCustomer(NOW, "form"));
        Consent withdrawn = Consent.withdrawn(Actor.customer(), NOW);
        CustomerDraft newsletter = draft.withConsent(Purpose.NEWSLETTER, granted);

        assertThat(plan(draft)).returns(1, CustomerRemovalPlan::memberships).returns(0, CustomerRemovalPlan::consents);
        assertThat(plan(newsletter).consents()).isEqualTo(1);
        assertThat(plan(draft.withConsent(Purpose.PARTNER_OFFERS, granted)).consents())
                .isEqualTo(1);
        assertThat(plan(newsletter.withConsent(Purpose.PARTNER_OFFERS, granted)).consents())
                .isEqualTo(2);
        assertThat(plan(newsletter.withConsent(Purpose.PARTNER_OFFERS, withdrawn))
                        .consents())
                .isEqualTo(1);
        assertThat(plan(draft.withDefaultGroup(new GroupId(8)).withDefaultGroup(new GroupId(9)))
                        .memberships())
                .isEqualTo(2);
        AddressDraft home = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB");
        assertThat(plan(draft).addresses()).isZero();
        assertThat(plan(draft.withAddress(home).withAddress(home)).addresses()).isEqualTo(2);
    }

    private static CustomerRemovalPlan plan(CustomerDraft draft) {
        return CustomerRemovalPlan.of(customer(7, draft, 1), 0);
    }

    @Example
    void hasATextThatNamesNobody() {
        CustomerRemovalPlan plan = CustomerRemovalPlan.of(customer(7, draft, 12), 34);

        assertThat(plan.text()).isEqualTo("remove-customer:7:12:1:0:0:0:34");
        assertThat(plan).hasToString("CustomerRemovalPlan[remove-customer:7:12:1:0:0:0:34]");
    }

    @Example
    void isAnotherPlanWhereAnythingDiffers() {
        List<CustomerRemovalPlan> plans = List.of(
                CustomerRemovalPlan.parse("remove-customer:7:12:1:0:0:0:0"),
                CustomerRemovalPlan.parse("remove-customer:8:12:1:0:0:0:0"),
                CustomerRemovalPlan.parse("remove-customer:7:13:1:0:0:0:0"),
                CustomerRemovalPlan.parse("remove-customer:7:12:2:0:0:0:0"),
                CustomerRemovalPlan.parse("remove-customer:7:12:1:1:0:0:0"),
                CustomerRemovalPlan.parse("remove-customer:7:12:1:0:1:0:0"),
                CustomerRemovalPlan.parse("remove-customer:7:12:1:0:0:1:0"),
                CustomerRemovalPlan.parse("remove-customer:7:12:1:0:0:0:1"));

        Equality.assertAllDiffer(plans);
        assertThat(plans.get(0)).isNotEqualTo(plans.get(0).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "remove-customer",
                "remove-customer:7:12:1:0",
                "remove-customer:7:12:1:0:0:0",
                "remove-customer:7:12:1:0:0:0:0:0",
                "remove-customer:7:12:1:0:0:0:",
                "remove-customer:7:12:1:0:0:0:-1",
                "remove-customer:7:12:1:0:0:0:9999999999999999999",
                "remove-group:7:12:1:0:0",
                " remove-customer:7:12:1:0:0:0:0",
                "remove-customer:7:12:1:0:0:0:0\n",
                "remove-customer:-7:12:1:0:0:0:0",
                "remove-customer:٧:12:1:0:0:0:0",
                "remove-customer:7.0:12:1:0:0:0:0",
                "remove-customer:9999999999999999999:12:1:0:0:0:0",
                "remove-customer:7:9999999999999999999:1:0:0:0:0",
                "remove-customer:7:12:9999999999:0:0:0:0",
                "remove-customer:7:12:1:10:0:0:0",
                "remove-customer:7:12:1:0:0:2:0",
                "remove-customer:7:12:1:0:1000:0:0"
            })
    void isNotReadFromAnyOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerRemovalPlan.parse(text))
                .withMessage(
                        "This is no plan to remove a customer. Make one with planRemoval and hand its text back unchanged.");
    }

    @Example
    void isNotReadForAnIdThatNobodyHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerRemovalPlan.parse("remove-customer:0:12:1:0:0:0:0"));
    }
}
