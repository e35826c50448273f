package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.customer.Address;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.BlockedEmail;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.customer.DraftCheck;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EntryPolicy;
import dev.clientele.customer.NamePolicy;
import dev.clientele.customer.PersonName;
import dev.clientele.customer.RequiredField;
import dev.clientele.group.CategoryRef;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Country;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Language;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.TokenHash;
import dev.clientele.note.NoteDraft;
import dev.clientele.password.NewPassword;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import dev.clientele.password.PasswordPolicy;
import dev.clientele.privacy.CheckedSections;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.ErasurePlan;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.PageCursor;
import dev.clientele.store.InMemoryStore;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitleDraft;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** No message repeats what somebody typed: not a name, not an e-mail address, not a password, in no language. */
class MessagesTest {
    /** Found nowhere else, and a part of every value that is refused here. */
    private static final String CANARY = "quetzal";

    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final DraftValidator VALIDATOR = new DraftValidator(Clock.fixed(NOW, ZoneOffset.UTC));
    private static final List<Locale> LANGUAGES = Stream.concat(
                    Language.SUPPORTED.stream(), Stream.of(Locale.ROOT, Locale.forLanguageTag("tr")))
            .toList();

    private static final IpAddress IP = new IpAddress("192.0.2.1");
    private static final PasswordHasher BCRYPT = PasswordHashers.bcrypt(4);

    private static final String CONTROL = CANARY + "\u0007" + CANARY;
    private static final String LONG = CANARY.repeat(600);
    private static final String LINK = "http://" + CANARY + ".example";
    private static final String LONE = CANARY + "\uD83D";

    /** What breaks a rule of a text, each in another way. */
    private static final List<String> TEXTS =
            List.of(CONTROL, LONG, LINK, LONE, CANARY + "<1>", "${" + CANARY + "}", "{" + CANARY + "}<");

    private static Stream<Problem> problems(Object draft) {
        return LANGUAGES.stream().flatMap(language -> VALIDATOR.problems(draft, language).stream());
    }

    private static Stream<Problem> problems(CustomerDraft draft, EntryPolicy policy) {
        DraftCheck check = new DraftCheck(VALIDATOR);
        return LANGUAGES.stream().flatMap(language -> check.problems(draft, policy, language, ZoneOffset.UTC).stream());
    }

    private static CustomerDraft customer(String text) {
        AddressDraft address = AddressDraft.of(text, text, text, text, text)
                .withAlias(text)
                .withCompany(text)
                .withLine2(text)
                .withPostcode(text)
                .withState(text)
                .withPhone(text)
                .withMobile(text)
                .withVatNumber(text)
                .withOther(text);
        B2bDraft company = B2bDraft.of(text)
                .withSiret(text)
                .withSiren(text)
                .withKvkNumber(text)
                .withVatNumber(text)
                .withApeCode(text)
                .withSbiCode(text)
                .withWebsite(text)
                .withOtherNumber(text, text, text);
        return CustomerDraft.of(text, text, text).withAddress(address).withB2b(company);
    }

    private static Stream<Problem> refusals() {
        EntryPolicy strict = new EntryPolicy(NamePolicy.STRICT, true, Set.of(RequiredField.values()));
        EntryPolicy lenient = new EntryPolicy(NamePolicy.LENIENT, false, Set.of());
        PasswordPolicy passwords = new PasswordPolicy(10).refusingMostUsed().refusingPersonal();
        return TEXTS.stream()
                .flatMap(text -> Stream.of(
                                problems(new NewPassword(text, passwords, BCRYPT, List.of(text))),
                                problems(new NewPassword(text.repeat(20), passwords, BCRYPT, List.of())),
                                problems(new NewPassword(text.substring(0, 7), passwords, BCRYPT, List.of(text))),
                                problems(customer(text), strict),
                                problems(customer(text), lenient),
                                problems(GroupDraft.of(text)
                                        .withDescription(text)
                                        .withColor(text)
                                        .withCategoryDiscount(text, BigDecimal.ONE)),
                                problems(SocialTitleDraft.of(text, Gender.NEUTRAL)),
                                problems(NoteDraft.of(text.repeat(20))))
                        .flatMap(each -> each));
    }

    @Test
    void wordProblemsWithoutTheValue() {
        List<Problem> all = refusals().toList();

        assertThat(all).hasSizeGreaterThan(500);
        assertThat(all)
                .extracting(Problem::code)
                .contains(
                        "name.too-long",
                        "name.link",
                        "email.invalid",
                        "address.phone-invalid",
                        "text.too-long",
                        "text.forbidden-character",
                        "country.unknown",
                        "b2b.siret-invalid",
                        "group.name-forbidden-character",
                        "title.too-long",
                        "b2b.off",
                        "field.required",
                        "box.required",
                        "password.too-short",
                        "password.too-long",
                        "password.too-many-bytes",
                        "password.personal");
        for (Problem problem : all) {
            // One sentence lists the characters that the name of a group must not contain.
            String message = problem.message().replace("< > = { }", "");
            assertThat(message + problem.path() + problem.code())
                    .doesNotContainIgnoringCase(CANARY)
                    .doesNotContain("{", "}", "$");
        }
    }

    /** The sentence of every fault there is. */
    @Test
    void haveNoPlaceForAValue() {
        Set<String> limits = Set.of("{max}", "{min}");
        for (Locale language : Language.SUPPORTED) {
            ResourceBundle sentences = ResourceBundle.getBundle(
                    "ContributorValidationMessages",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (String key : sentences.keySet()) {
                assertThat(Pattern.compile("\\$?\\{[^}]*}")
                                .matcher(sentences.getString(key).replace("< > = { }", ""))
                                .results()
                                .map(MatchResult::group))
                        .as(key + " in " + language)
                        .isSubsetOf(limits);
            }
        }
    }

    @Test
    void refuseAPasswordWithoutShowingIt() {
        PasswordPolicy policy = new PasswordPolicy(12);

        assertThat(List.of(policy.fault(CANARY), policy.fault(LONG)))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).get().asString().doesNotContainIgnoringCase(CANARY))
                .map(fault -> fault.orElseThrow().code())
                .containsExactly("password.too-short", "password.too-long");
        assertThat(policy.toString()).doesNotContain(CANARY);
    }

    /** Every exception that a value of a customer's can cause. */
    @Test
    void throwExceptionsWithoutTheValue() {
        Clientele shop = Clientele.on(new InMemoryStore());
        Customers customers = shop.customers();
        CustomerAccounts accounts = shop.accounts();
        CustomerDraft draft = CustomerDraft.of(CANARY, CANARY, CANARY + "@example.com");
        Customer stored = customers.register(draft);
        Customer guest = customers.addGuest(draft);
        CustomerRemovalPlan plan = customers.planRemoval(stored.id());
        customers.disable(stored.id());
        Customer blocked = customers.register(draft.withEmail("b" + draft.email()));
        customers.removeAndBlock(customers.planRemoval(blocked.id()));
        List<ThrowingCallable> refusals = List.of(
                () -> customers.register(draft),
                () -> customers.register(draft.withEmail("b" + draft.email())),
                () -> customers.register(draft.withFirstName(CANARY + "<").withEmail(CANARY)),
                () -> customers.register(draft.withB2b(B2bDraft.of(CANARY)).withEmail("c" + draft.email())),
                () -> customers.edit(stored, draft),
                () -> customers.edit(guest, draft.withLastName(LINK)),
                () -> customers.turnIntoCustomer(guest.id()),
                () -> customers.remove(plan),
                () -> customers.remove(CustomerRemovalPlan.parse("remove-customer:" + CANARY)),
                () -> customers.leave(stored.id(), stored.membership().defaultGroup()),
                () -> customers.join(stored.id(), new GroupId(99)),
                () -> customers.list(CustomerQuery.all().firstNameContains(LONG)),
                () -> customers.list(CustomerQuery.all().companyContains(LONG)),
                () -> customers.list(CustomerQuery.all().emailContains(LONE)),
                () -> customers.list(CustomerQuery.all().after(new PageCursor(CANARY))),
                () -> customers.search(LONG),
                () -> customers.addGuest(draft.withAddress(AddressDraft.of(CANARY, CANARY, CONTROL, CANARY, "NL"))),
                () -> shop.titles().create(SocialTitleDraft.of(LONG, Gender.NEUTRAL)),
                () -> shop.groups().create(GroupDraft.of(LONG)),
                () -> shop.notes().add(stored.id(), LONE),
                () -> shop.notes().edit(shop.notes().add(stored.id(), CANARY), LONG.repeat(3)),
                () -> shop.actingAs(Actor.customer()).notes().add(stored.id(), CANARY),
                () -> new PersonName(CANARY, LONG),
                () -> new EmailAddress(CANARY),
                () -> new CategoryRef(LONG),
                () -> new Country(CANARY),
                () -> Address.of(
                        AddressDraft.of(CANARY, CANARY, CANARY, CANARY, "NL").withPhone(CANARY)),
                () -> new BlockedEmail(CANARY),
                () -> accounts.register(draft, CANARY.repeat(600)),
                () -> accounts.register(draft.withFirstName(CANARY + "<"), CANARY),
                () -> accounts.setPassword(stored.id(), CONTROL + "\0"),
                () -> accounts.setPassword(guest.id(), CANARY),
                () -> accounts.changePassword(stored.id(), CANARY, "difference engine", IP),
                () -> accounts.changePassword(stored.id(), CANARY, LONE, IP),
                () -> accounts.takeOverPassword(stored.id(), PasswordHash.parse("$scrypt$" + CANARY)),
                () -> accounts.takeOverPassword(stored.id(), PasswordHash.parse("$pbkdf2-sha256$" + CANARY)),
                () -> accounts.reset(CANARY, CANARY),
                () -> shop.consents().confirm(CANARY, IP),
                () -> shop.privacy().erase(new ErasurePlan(plan)),
                () -> ErasurePlan.parse(CANARY),
                () -> shop.privacy().planErasure(blocked.id()),
                () -> DataRecord.EMPTY.with(CANARY + " " + CANARY, CANARY),
                () -> DataRecord.EMPTY.with("name", CANARY).with("name", CANARY),
                () -> new CheckedSections().section(CANARY + "."),
                () -> new IpAddress(CANARY),
                () -> new TokenHash(CANARY),
                () -> new ThrottleSubject(ThrottleKind.ACCOUNT, CANARY));

        for (ThrowingCallable refusal : refusals) {
            for (Throwable e = catchThrowable(refusal); e != null; e = e.getCause()) {
                assertThat(e.toString()).doesNotContainIgnoringCase(CANARY);
            }
            assertThat(catchThrowable(refusal)).isInstanceOf(RuntimeException.class);
        }
    }
}
