package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.b2b.B2bDraft;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryPolicyTest {
    private final EntryPolicy policy =
            new EntryPolicy(NamePolicy.LENIENT, true, Set.of(RequiredField.WEBSITE, RequiredField.TITLE));

    @Test
    void beginsStrictForPrivatePersonsWithoutDemands() {
        assertThat(EntryPolicy.STANDARD).isEqualTo(new EntryPolicy(NamePolicy.STRICT, false, Set.of()));
    }

    @Test
    void keepsItsFieldsInTheirOrder() {
        assertThat(policy.required())
                .containsExactly(RequiredField.TITLE, RequiredField.WEBSITE)
                .isUnmodifiable();
    }

    @Test
    void doesNotChangeWithTheSetItWasMadeFrom() {
        Set<RequiredField> fields = EnumSet.of(RequiredField.TITLE);
        EntryPolicy made = new EntryPolicy(NamePolicy.STRICT, false, fields);
        fields.clear();

        assertThat(made.required()).containsExactly(RequiredField.TITLE);
    }

    @Test
    void demandsNothingOfStaffAndKeepsItsOtherRules() {
        assertThat(policy.demandingNothing()).isEqualTo(new EntryPolicy(NamePolicy.LENIENT, true, Set.of()));
    }

    @Test
    void changesItsRulesForNamesAlone() {
        assertThat(policy.withNames(NamePolicy.STRICT))
                .isEqualTo(new EntryPolicy(NamePolicy.STRICT, true, policy.required()));
    }

    @Test
    void takesBlanksForNothing() {
        EntryPolicy all = new EntryPolicy(NamePolicy.STRICT, true, EnumSet.allOf(RequiredField.class));
        CustomerDraft blank = CustomerDraft.of("Ada", "Lovelace", "ada@example.com")
                .withAddress(AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB"))
                .withB2b(B2bDraft.of(" ")
                        .withSiret(" ")
                        .withOtherNumber("DE", "HRB", "\t")
                        .withApeCode(" ")
                        .withWebsite(" "));

        assertThat(all.missingIn(blank)).containsExactly(RequiredField.values());
    }

    @Test
    void takesAnyNumberAndAnyCodeOfACompany() {
        EntryPolicy numbers = new EntryPolicy(
                NamePolicy.STRICT, true, Set.of(RequiredField.COMPANY_NUMBER, RequiredField.ACTIVITY_CODE));
        CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
        B2bDraft empty = B2bDraft.empty();

        for (B2bDraft company : List.of(
                empty.withSiret("1"),
                empty.withSiren("1"),
                empty.withKvkNumber("1"),
                empty.withVatNumber("1"),
                empty.withOtherNumber("DE", "HRB", "1"))) {
            assertThat(numbers.missingIn(ada.withB2b(company))).containsExactly(RequiredField.ACTIVITY_CODE);
        }
        for (B2bDraft company : List.of(empty.withApeCode("1"), empty.withSbiCode("1"))) {
            assertThat(numbers.missingIn(ada.withB2b(company))).containsExactly(RequiredField.COMPANY_NUMBER);
        }
    }
}
