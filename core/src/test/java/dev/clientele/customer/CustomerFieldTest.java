package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.Consent;
import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CustomerFieldTest {
    private static final CustomerId ID = new CustomerId(7);
    private static final GroupId GUEST = new GroupId(2);
    private static final GroupId CUSTOMER = new GroupId(3);
    private static final GroupId VIP = new GroupId(8);
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final Consent WITHDRAWN = Consent.withdrawn(Actor.customer(), NOW);

    /** A guest who is in the groups of a customer already. */
    private static final Customer ADA = Customer.guest(
                    ID, CustomerDraft.of("Ada", "Lovelace", "ada@example.com"), CUSTOMER, NOW)
            .join(VIP);

    @Provide
    Arbitrary<CustomerDraft> drafts() {
        return CustomerDrafts.sound();
    }

    @ParameterizedTest
    @EnumSource
    void isNamedAloneWhereNothingElseChanged(CustomerField field) {
        Customer other = withAnother(field);

        assertThat(CustomerField.changed(ADA, other)).containsExactly(field);
        assertThat(CustomerField.changed(other, ADA)).containsExactly(field);
    }

    private static Customer withAnother(CustomerField field) {
        return switch (field) {
            case TITLE -> edited(draft -> draft.withTitle(new SocialTitleId(1)));
            case NAME -> ADA.rename(new PersonName("Ada", "King"));
            case EMAIL -> edited(draft -> draft.withEmail("Ada@example.com"));
            case BIRTH_DATE -> edited(draft -> draft.withBirthDate(LocalDate.of(1985, 12, 10)));
            case ENABLED -> ADA.disable();
            case NEWSLETTER -> ADA.consented(Purpose.NEWSLETTER, WITHDRAWN);
            case PARTNER_OFFERS -> ADA.consented(Purpose.PARTNER_OFFERS, WITHDRAWN);
            case GROUPS -> ADA.join(new GroupId(9));
            case DEFAULT_GROUP -> ADA.preferGroup(VIP);
            case ADDRESSES ->
                edited(draft -> draft.withAddress(AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB")));
            case COMPANY -> edited(draft -> draft.withB2b(B2bDraft.of("Engines")));
            case ACCOUNT -> ADA.turnIntoCustomer(GUEST, CUSTOMER);
            case REGISTERED -> ADA.registeredAt(NOW.minusMillis(1));
        };
    }

    private static Customer edited(UnaryOperator<CustomerDraft> edit) {
        return ADA.edited(edit.apply(ADA.draft()), CUSTOMER);
    }

    @Property(tries = 300)
    void areNoneInEqualSnapshots(@ForAll("drafts") CustomerDraft draft) {
        Customer customer = Customer.of(ID, draft, CUSTOMER, NOW);

        assertThat(CustomerField.changed(customer, Customer.of(ID, draft, CUSTOMER, NOW)))
                .isEmpty();
        assertThat(CustomerField.changed(customer, customer.hidingB2b())).isEmpty();
    }

    @Property(tries = 500)
    void areSomeWhereverSnapshotsDiffer(@ForAll("drafts") CustomerDraft one, @ForAll("drafts") CustomerDraft other) {
        Customer before = Customer.of(ID, one, CUSTOMER, NOW);
        Customer after = Customer.of(ID, other, CUSTOMER, NOW);

        assertThat(CustomerField.changed(before, after).isEmpty()).isEqualTo(before.equals(after));
    }

    @Example
    void areNoneWhereOnlyTheVersionIsAnotherOne() {
        CustomerState written = new CustomerState(ADA).written(2, NOW.plusSeconds(1));

        assertThat(CustomerField.changed(ADA, new Customer(written))).isEmpty();
    }
}
