package dev.clientele.customer;

import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Says everything that is wrong with a customer's draft under a shop's policy for names; thread-safe. */
public final class DraftCheck {
    private static final Set<String> NAMES = Set.of("firstName", "lastName");

    private final DraftValidator validator;

    /**
     * A check.
     *
     * @param validator checks the constraints that hold in every shop
     */
    public DraftCheck(DraftValidator validator) {
        this.validator = validator;
    }

    /**
     * Whether nothing is wrong, found out without a validator: the fast path of an import.
     *
     * @param draft what somebody filled in
     * @param policy what may stand in names
     * @param today the day by the validator's clock
     * @return true exactly if {@link #problems} finds none
     */
    public static boolean isSound(CustomerDraft draft, NamePolicy policy, LocalDate today) {
        return policy.fault(draft.firstName()).isEmpty()
                && policy.fault(draft.lastName()).isEmpty()
                && EmailAddress.fault(draft.email()).isEmpty()
                && draft.birthDate()
                        .flatMap(date -> BirthDate.fault(date, today))
                        .isEmpty()
                && draft.defaultGroup().stream().allMatch(draft.groups()::contains);
    }

    /**
     * Everything that is wrong.
     *
     * @param draft what somebody filled in
     * @param policy what may stand in names
     * @param locale the language of the messages
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> problems(CustomerDraft draft, NamePolicy policy, Locale locale) {
        List<Problem> problems = validator.problems(draft, locale);
        if (policy == NamePolicy.LENIENT) {
            return problems;
        }
        List<Problem> all = new ArrayList<>(validator.problems(StrictNames.of(draft), locale));
        Set<String> named = new TreeSet<>();
        all.forEach(problem -> named.add(problem.path()));
        problems.stream()
                .filter(problem -> !NAMES.contains(problem.path()) || !named.contains(problem.path()))
                .forEach(all::add);
        all.sort(Comparator.comparing(Problem::path).thenComparing(Problem::code));
        return List.copyOf(all);
    }

    /**
     * Insists on a sound draft.
     *
     * @param draft what somebody filled in
     * @param policy what may stand in names
     * @param locale the language of the messages
     * @throws InvalidDraftException with everything that is wrong
     */
    public void require(CustomerDraft draft, NamePolicy policy, Locale locale) {
        List<Problem> problems = problems(draft, policy, locale);
        if (!problems.isEmpty()) {
            throw new InvalidDraftException("customer", problems);
        }
    }
}
