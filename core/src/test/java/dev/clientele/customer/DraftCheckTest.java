package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import java.util.Comparator;
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

    @Provide
    Arbitrary<CustomerDraft> drafts() {
        return CustomerDrafts.any();
    }

    @Provide
    Arbitrary<CustomerDraft> soundDrafts() {
        return CustomerDrafts.sound();
    }

    @Property(tries = 400)
    void agreesWithTheFastPath(@ForAll("drafts") CustomerDraft draft, @ForAll NamePolicy policy) {
        List<Problem> problems = CHECK.problems(draft, policy, Locale.ENGLISH);

        assertThat(DraftCheck.isSound(draft, policy, CustomerDrafts.TODAY))
                .as("%s", problems)
                .isEqualTo(problems.isEmpty());
    }

    @Property(tries = 200)
    void findsWhatTheRulesOfEachFieldFind(@ForAll("drafts") CustomerDraft draft, @ForAll NamePolicy policy) {
        List<String> found = CHECK.problems(draft, policy, Locale.ENGLISH).stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();

        assertThat(found).isEqualTo(expected(draft, policy));
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
        assertThat(CHECK.problems(draft, policy, Locale.ENGLISH)).isEmpty();
        assertThat(Customer.of(new CustomerId(1), draft, new GroupId(3), NOON)
                        .email()
                        .value())
                .isEqualTo(draft.email());
    }

    @Property(tries = 100)
    void wordsItsProblemsInEveryLanguage(@ForAll("drafts") CustomerDraft draft, @ForAll NamePolicy policy) {
        List<List<Problem>> told = Language.SUPPORTED.stream()
                .map(language -> CHECK.problems(draft, policy, language))
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

    @Example
    void saysEverythingAtOnce() {
        assertThat(CHECK.problems(wrong, NamePolicy.STRICT, Locale.ENGLISH))
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
        assertThat(CHECK.problems(wrong, NamePolicy.LENIENT, DUTCH))
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
            for (Problem problem : CHECK.problems(wrong, NamePolicy.STRICT, language)) {
                assertThat(problem.message())
                        .doesNotContainIgnoringCase("quetzal")
                        .doesNotContain("2031", "8", "9");
            }
        }
    }

    @Example
    void refusesADraftWithProblems() {
        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> CHECK.require(wrong, NamePolicy.STRICT, DUTCH))
                .withMessage(
                        "The draft of a customer was refused: birthDate (birth-date.future),"
                                + " defaultGroup (groups.default-not-member), email (email.invalid),"
                                + " firstName (name.forbidden-character), lastName (name.required). Correct these fields and try again.")
                .satisfies(e -> assertThat(e.problems()).isEqualTo(CHECK.problems(wrong, NamePolicy.STRICT, DUTCH)));
    }

    @Example
    void letsASoundDraftPass() {
        assertThatCode(() ->
                        CHECK.require(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"), NamePolicy.STRICT, DUTCH))
                .doesNotThrowAnyException();
    }

    @Example
    void goesByTheDayInTheClocksZone() {
        Instant lateInUtc = Instant.parse("2026-07-01T23:00:00Z");
        CustomerDraft bornOnTheSecond =
                CustomerDraft.of("Ada", "Lovelace", "ada@example.com").withBirthDate(LocalDate.of(2026, 7, 2));

        assertThat(at(lateInUtc, ZoneOffset.UTC).problems(bornOnTheSecond, NamePolicy.STRICT, DUTCH))
                .extracting(Problem::code)
                .containsExactly("birth-date.future");
        assertThat(at(lateInUtc, ZoneId.of("Europe/Amsterdam")).problems(bornOnTheSecond, NamePolicy.STRICT, DUTCH))
                .isEmpty();
    }

    private static DraftCheck at(Instant now, ZoneId zone) {
        return new DraftCheck(new DraftValidator(Clock.fixed(now, zone)));
    }
}
