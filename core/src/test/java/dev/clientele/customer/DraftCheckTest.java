package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.B2bDrafts;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Fault;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.Language;
import dev.clientele.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DraftCheckTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final DraftCheck CHECK = new DraftCheck(new DraftValidator(Clock.fixed(NOON, ZoneOffset.UTC)));

    private final CustomerDraft wrong = CustomerDraft.of("Quetzal<coatl>", " ", "quetzalcoatl@")
            .withBirthDate(LocalDate.of(2031, 4, 15))
            .withDefaultGroup(new GroupId(8))
            .inGroups(Set.of(new GroupId(9)));

    private static EntryPolicy under(NamePolicy policy) {
        return EntryPolicy.STANDARD.withNames(policy);
    }

    private static List<Problem> problems(CustomerDraft draft, EntryPolicy policy) {
        return CHECK.problems(draft, policy, Locale.ENGLISH, ZoneOffset.UTC);
    }

    @Provide
    Arbitrary<EntryPolicy> policies() {
        return EntryPolicies.any();
    }

    @Provide
    Arbitrary<CustomerDraft> drafts() {
        return CustomerDrafts.any();
    }

    @Provide
    Arbitrary<CustomerDraft> soundDrafts() {
        return CustomerDrafts.sound();
    }

    @Property(tries = 600)
    void agreesWithTheFastPath(@ForAll("drafts") CustomerDraft draft, @ForAll("policies") EntryPolicy policy) {
        List<Problem> problems = problems(draft, policy);

        assertThat(DraftCheck.isSound(draft, policy, CustomerDrafts.TODAY))
                .as("%s", problems)
                .isEqualTo(problems.isEmpty());
    }

    /** Most drafts of the property above break a rule; here it is the policy alone that decides. */
    @Property(tries = 600)
    void agreesWithTheFastPathOnWhatAPolicyDemands(
            @ForAll("soundDrafts") CustomerDraft draft, @ForAll("policies") EntryPolicy policy) {
        List<Problem> problems = problems(draft, policy);

        assertThat(DraftCheck.isSound(draft, policy, CustomerDrafts.TODAY))
                .as("%s", problems)
                .isEqualTo(problems.isEmpty());
        assertThat(problems).extracting(Problem::code).isSubsetOf("field.required", "box.required", "b2b.off");
    }

    @Provide
    Arbitrary<AddressDraft> addresses() {
        return AddressDrafts.any();
    }

    @Provide
    Arbitrary<B2bDraft> companies() {
        return B2bDrafts.any();
    }

    /** Nothing else is wrong, so that it is this address and this company that decide. */
    @Property(tries = 600)
    void agreesWithTheFastPathOnAnAddressAndACompany(
            @ForAll("addresses") AddressDraft address, @ForAll("companies") B2bDraft company) {
        EntryPolicy policy = new EntryPolicy(NamePolicy.STRICT, true, Set.of());
        for (CustomerDraft draft : List.of(ada.withAddress(address), ada.withB2b(company))) {
            List<Problem> problems = problems(draft, policy);

            assertThat(DraftCheck.isSound(draft, policy, CustomerDrafts.TODAY))
                    .as("%s", problems)
                    .isEqualTo(problems.isEmpty());
        }
    }

    @Property(tries = 300)
    void findsWhatTheRulesOfEachFieldFind(@ForAll("drafts") CustomerDraft draft, @ForAll NamePolicy policy) {
        CustomerDraft person = draft.withoutB2b().withAddresses(List.of());

        assertThat(problems(person, under(policy)).stream().map(problem -> problem.path() + " " + problem.code()))
                .isEqualTo(expected(person, policy));
    }

    private static List<String> expected(CustomerDraft draft, NamePolicy policy) {
        List<String> expected = new ArrayList<>();
        draft.birthDate()
                .flatMap(date -> BirthDate.fault(date, CustomerDrafts.TODAY))
                .ifPresent(fault -> expected.add("birthDate " + fault.code()));
        if (!draft.groups().containsAll(draft.defaultGroup().stream().toList())) {
            expected.add("defaultGroup groups.default-not-member");
        }
        add(expected, "email", EmailAddress.fault(draft.email()));
        add(expected, "firstName", policy.fault(draft.firstName()));
        add(expected, "lastName", policy.fault(draft.lastName()));
        return expected;
    }

    private static void add(List<String> expected, String path, Optional<? extends Fault> fault) {
        fault.ifPresent(f -> expected.add(path + " " + f.code()));
    }

    @Property(tries = 200)
    void findsNothingWrongWithWhatACustomerCanBeMadeOf(
            @ForAll("soundDrafts") CustomerDraft draft, @ForAll NamePolicy policy) {
        assertThat(problems(draft, new EntryPolicy(policy, true, Set.of()))).isEmpty();
        assertThat(Customer.of(new CustomerId(1), draft, new GroupId(3), NOON)
                        .email()
                        .value())
                .isEqualTo(draft.email());
    }

    @Property(tries = 100)
    void wordsItsProblemsInEveryLanguage(@ForAll("drafts") CustomerDraft draft, @ForAll NamePolicy policy) {
        List<List<Problem>> told = Language.SUPPORTED.stream()
                .map(language -> CHECK.problems(draft, under(policy), language, ZoneOffset.UTC))
                .toList();
        List<Problem> english = told.get(0);

        assertThat(told)
                .allSatisfy(problems -> assertThat(problems)
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("message")
                        .isEqualTo(english));
        for (int i = 0; i < english.size(); i++) {
            int place = i;
            assertThat(told)
                    .extracting(problems -> problems.get(place).message())
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
        assertThat(english).isSortedAccordingTo(Comparator.comparing(Problem::path));
    }

    private static final AddressDraft HOME = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB");

    private final CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    private static List<String> found(CustomerDraft draft, EntryPolicy policy) {
        return problems(draft, policy).stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    @Example
    void looksIntoEveryAddress() {
        CustomerDraft wrong = ada.withAddress(HOME)
                .withAddress(AddressDraft.of("", "www.x", " ", "a\nb", "XX")
                        .withAlias("a".repeat(33))
                        .withCompany("a".repeat(256))
                        .withLine2("a".repeat(129))
                        .withPostcode("a".repeat(13))
                        .withState("a".repeat(65))
                        .withPhone("tel")
                        .withMobile("+")
                        .withVatNumber("a".repeat(33))
                        .withOther("a".repeat(2_001)));

        assertThat(found(wrong, EntryPolicy.STANDARD))
                .containsExactly(
                        "addresses[1].alias text.too-long",
                        "addresses[1].city text.forbidden-character",
                        "addresses[1].company text.too-long",
                        "addresses[1].country country.unknown",
                        "addresses[1].firstName name.required",
                        "addresses[1].lastName name.link",
                        "addresses[1].line1 text.required",
                        "addresses[1].line2 text.too-long",
                        "addresses[1].mobile address.phone-invalid",
                        "addresses[1].other text.too-long",
                        "addresses[1].phone address.phone-invalid",
                        "addresses[1].postcode text.too-long",
                        "addresses[1].state text.too-long",
                        "addresses[1].vatNumber text.too-long");
    }

    @Example
    void takesNamesOfAddressesAsParcelServicesDo() {
        assertThat(found(ada.withAddress(HOME.withName("R2D2", "c/o Lovelace")), EntryPolicy.STANDARD))
                .isEmpty();
    }

    @Example
    void countsAddressesAndTheirRoles() {
        List<AddressDraft> tooMany = Collections.nCopies(101, HOME);

        assertThat(found(ada.withAddresses(tooMany), EntryPolicy.STANDARD))
                .containsExactly("addresses addresses.too-many");
        assertThat(found(ada.withAddresses(List.of(HOME.forBilling(), HOME.forBilling())), EntryPolicy.STANDARD))
                .containsExactly("addresses addresses.two-for-billing");
        assertThat(found(ada.withAddresses(List.of(HOME.forShipping(), HOME.forShipping())), EntryPolicy.STANDARD))
                .containsExactly("addresses addresses.two-for-shipping");
    }

    @Example
    void looksAtACompanyInB2bModeOnly() {
        CustomerDraft company = ada.withB2b(B2bDraft.of("Baobab").withKvkNumber("1"));

        assertThat(found(company, EntryPolicy.STANDARD)).containsExactly("b2b b2b.off");
        assertThat(found(company, new EntryPolicy(NamePolicy.STRICT, true, Set.of())))
                .containsExactly("b2b.kvkNumber b2b.kvk-invalid");
    }

    @Example
    void saysWhatThePolicyDemandsAndWhereItIsFilledIn() {
        EntryPolicy all = new EntryPolicy(NamePolicy.STRICT, true, EnumSet.allOf(RequiredField.class));

        assertThat(found(ada, all))
                .containsExactly(
                        "addresses.billing field.required",
                        "addresses.shipping field.required",
                        "b2b.activityCode field.required",
                        "b2b.company field.required",
                        "b2b.companyNumber field.required",
                        "b2b.website field.required",
                        "birthDate field.required",
                        "consents.newsletter box.required",
                        "consents.partnerOffers box.required",
                        "title field.required");
        assertThat(found(ada, new EntryPolicy(NamePolicy.STRICT, false, EnumSet.allOf(RequiredField.class))))
                .containsExactly(
                        "addresses.billing field.required",
                        "addresses.shipping field.required",
                        "birthDate field.required",
                        "consents.newsletter box.required",
                        "consents.partnerOffers box.required",
                        "title field.required");
    }

    @Example
    void saysEverythingAtOnce() {
        assertThat(CHECK.problems(wrong, under(NamePolicy.STRICT), Locale.ENGLISH, ZoneOffset.UTC))
                .containsExactly(
                        new Problem("birthDate", "birth-date.future", "The birth date lies in the future."),
                        new Problem(
                                "defaultGroup",
                                "groups.default-not-member",
                                "The default group must be one of the customer's groups."),
                        new Problem("email", "email.invalid", "This is not an e-mail address."),
                        new Problem(
                                "firstName",
                                "name.forbidden-character",
                                "The name contains a character that is not allowed in names."),
                        new Problem("lastName", "name.required", "Please fill in a name."));
    }

    @Example
    void saysItInDutch() {
        assertThat(CHECK.problems(wrong, under(NamePolicy.LENIENT), DUTCH, ZoneOffset.UTC))
                .extracting(Problem::message)
                .containsExactly(
                        "De geboortedatum ligt in de toekomst.",
                        "De standaardgroep moet een van de groepen van de klant zijn.",
                        "Dit is geen e-mailadres.",
                        "De naam bevat een teken dat in namen niet is toegestaan.",
                        "Vul een naam in.");
    }

    @Example
    void repeatsNoValue() {
        for (Locale language : Language.SUPPORTED) {
            for (Problem problem : CHECK.problems(wrong, under(NamePolicy.STRICT), language, ZoneOffset.UTC)) {
                assertThat(problem.message())
                        .doesNotContainIgnoringCase("quetzal")
                        .doesNotContain("2031", "8", "9");
            }
        }
    }

    @Example
    void refusesADraftWithProblems() {
        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> InvalidDraftException.requireNone(
                        "customer", CHECK.problems(wrong, under(NamePolicy.STRICT), DUTCH, ZoneOffset.UTC)))
                .withMessage(
                        "The draft of a customer was refused: birthDate (birth-date.future),"
                                + " defaultGroup (groups.default-not-member), email (email.invalid),"
                                + " firstName (name.forbidden-character), lastName (name.required). Correct these fields and try again.")
                .satisfies(e -> assertThat(e.problems())
                        .isEqualTo(CHECK.problems(wrong, under(NamePolicy.STRICT), DUTCH, ZoneOffset.UTC)));
    }

    @Example
    void letsASoundDraftPass() {
        assertThatCode(() -> InvalidDraftException.requireNone(
                        "customer",
                        CHECK.problems(
                                CustomerDraft.of("Ada", "Lovelace", "ada@example.com"),
                                under(NamePolicy.STRICT),
                                DUTCH,
                                ZoneOffset.UTC)))
                .doesNotThrowAnyException();
    }

    @Example
    void goesByTheDayInTheClocksZone() {
        Instant lateInUtc = Instant.parse("2026-07-01T23:00:00Z");
        CustomerDraft bornOnTheSecond =
                CustomerDraft.of("Ada", "Lovelace", "ada@example.com").withBirthDate(LocalDate.of(2026, 7, 2));

        assertThat(at(lateInUtc, ZoneOffset.UTC)
                        .problems(bornOnTheSecond, under(NamePolicy.STRICT), DUTCH, ZoneOffset.UTC))
                .extracting(Problem::code)
                .containsExactly("birth-date.future");
        assertThat(at(lateInUtc, ZoneId.of("Europe/Amsterdam"))
                        .problems(bornOnTheSecond, under(NamePolicy.STRICT), DUTCH, ZoneId.of("Europe/Amsterdam")))
                .isEmpty();
    }

    private static DraftCheck at(Instant now, ZoneId zone) {
        return new DraftCheck(new DraftValidator(Clock.fixed(now, zone)));
    }
}
