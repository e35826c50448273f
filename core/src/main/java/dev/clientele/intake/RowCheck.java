package dev.clientele.intake;

import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.DraftCheck;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EntryPolicy;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What can be said of a row before the store is asked. For one run. */
final class RowCheck {
    /** A file in the zone of Kiritimati read as UTC is 14 hours ahead; what is later than that lies in the future. */
    private static final Duration ZONE_TOLERANCE = Duration.ofHours(14);

    private static final Wording WORDING =
            new Wording(language -> RowCheck.class.getResourceAsStream("messages_" + language + ".properties"));

    private final DraftValidator validator;
    private final DraftCheck drafts;
    private final IntakeOptions options;
    private final Instant future;
    private final LocalDate today;
    private final ZoneId zone;

    /** Rows are not held to what customers must fill in, and what is stored of companies stays. */
    private final EntryPolicy policy;

    private final SeenRows seen = new SeenRows();

    RowCheck(DraftValidator validator, IntakeOptions options, Clock clock) {
        this.validator = validator;
        this.drafts = new DraftCheck(validator);
        this.options = options;
        this.future = clock.instant().plus(ZONE_TOLERANCE);
        this.today = LocalDate.now(clock);
        this.zone = clock.getZone();
        this.policy = new EntryPolicy(options.names(), true, Set.of());
    }

    /**
     * What is wrong with a row whatever the store holds; a row that cannot be matched is judged as a new customer's.
     *
     * @param row the row
     * @return its problems; none if the store is to be asked
     */
    List<Problem> problems(IntakeRow.Accepted row) {
        IntakeCustomer customer = row.customer();
        boolean emailUsable =
                customer.email().map(text -> EmailAddress.fault(text).isEmpty()).orElse(canDoWithoutEmail(customer));
        List<Problem> problems = new ArrayList<>();
        check(problems, customer.registered().filter(future::isBefore), "registered", "registered.future");
        check(problems, customer.lastVisit().filter(future::isBefore), "lastVisit", "last-visit.future");
        if (emailUsable) {
            addDuplicates(problems, row);
        }
        if (!emailUsable || !problems.isEmpty()) {
            problems.addAll(problems(newDraft(customer)));
        }
        return problems;
    }

    private boolean canDoWithoutEmail(IntakeCustomer customer) {
        return options.match() == IntakeOptions.Match.ID && customer.id().isPresent();
    }

    private void addDuplicates(List<Problem> problems, IntakeRow.Accepted row) {
        row.customer()
                .email()
                .map(text -> new EmailAddress(text).canonical())
                .ifPresent(email -> seen.email(email, row.line())
                        .ifPresent(line -> problems.add(problem("email", "email.duplicate-in-file", line))));
        row.customer()
                .id()
                .ifPresent(id -> seen.id(id.value(), row.line())
                        .ifPresent(line -> problems.add(problem("id", "id.duplicate-in-file", line))));
    }

    private void check(List<Problem> problems, Optional<Instant> tooLate, String path, String code) {
        tooLate.ifPresent(at -> problems.add(problem(path, code)));
    }

    /**
     * What the rules say of a draft.
     *
     * @param draft the customer as a row wants it
     * @return its problems; none if it is sound
     */
    List<Problem> problems(CustomerDraft draft) {
        return DraftCheck.isSound(draft, policy, today)
                ? List.of()
                : drafts.problems(draft, policy, options.locale(), zone);
    }

    /**
     * What the rules say of the next state of a customer.
     *
     * @param before the customer as it is stored
     * @param draft the customer as a row wants it
     * @return the problems of what changes; none if it is sound
     */
    List<Problem> problemsOfEdit(CustomerDraft before, CustomerDraft draft) {
        return DraftCheck.isSound(draft, policy, today)
                ? List.of()
                : drafts.problemsOfEdit(before, draft, policy, options.locale(), zone);
    }

    /**
     * The draft of a new customer.
     *
     * @param customer what the row says; what it does not say is empty
     * @return the draft, without title, groups and consents
     */
    static CustomerDraft newDraft(IntakeCustomer customer) {
        CustomerDraft draft = CustomerDraft.of(
                customer.firstName().orElse(""),
                customer.lastName().orElse(""),
                customer.email().orElse(""));
        return said(draft, customer.birthDate(), CustomerDraft::withBirthDate);
    }

    static <T> CustomerDraft said(
            CustomerDraft draft, Optional<T> value, BiFunction<CustomerDraft, T, CustomerDraft> change) {
        return value.map(v -> change.apply(draft, v)).orElse(draft);
    }

    /**
     * What the rules say of the draft of something that a row mentions by its name.
     *
     * @param draft the draft of a group or a title
     * @param path the row's field
     * @return its problems; none if it is sound
     */
    List<Problem> problemsOfNamed(Object draft, String path) {
        return validator.problems(draft, options.locale(), zone).stream()
                .map(problem -> new Problem(path, problem.code(), problem.message()))
                .toList();
    }

    /**
     * A worded problem.
     *
     * @param path the field
     * @param code what is wrong
     * @param args what the sentence mentions
     * @return the problem in the caller's language
     */
    Problem problem(String path, String code, Object... args) {
        return new Problem(path, code, WORDING.say(options.locale(), code, args));
    }
}
