package dev.clientele.customer;

import dev.clientele.kernel.Country;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Problem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says everything that is wrong with a customer's draft under a shop's policy; thread-safe. */
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
     * @param policy what the shop asks
     * @param today the day by the validator's clock
     * @return true exactly if {@link #problems} finds none
     */
    public static boolean isSound(CustomerDraft draft, EntryPolicy policy, LocalDate today) {
        return policy.names().fault(draft.firstName()).isEmpty()
                && policy.names().fault(draft.lastName()).isEmpty()
                && EmailAddress.fault(draft.email()).isEmpty()
                && draft.birthDate()
                        .flatMap(date -> BirthDate.fault(date, today))
                        .isEmpty()
                && draft.defaultGroup().stream().allMatch(draft.groups()::contains)
                && hasSoundAddresses(draft)
                && draft.b2b().map(b2b -> policy.b2b() && b2b.isSound()).orElse(true)
                && policy.missingIn(draft).isEmpty();
    }

    private static boolean hasSoundAddresses(CustomerDraft draft) {
        return AddressFault.ofAll(draft.addresses(), AddressDraft::isForBilling, AddressDraft::isForShipping)
                        .isEmpty()
                && draft.addresses().stream().allMatch(DraftCheck::isSound);
    }

    private static boolean isSound(AddressDraft address) {
        return NamePolicy.LENIENT.fault(address.firstName()).isEmpty()
                && NamePolicy.LENIENT.fault(address.lastName()).isEmpty()
                && Country.fault(address.country()).isEmpty()
                && Address.fault(address).isEmpty();
    }

    /**
     * Everything that is wrong.
     *
     * @param draft what somebody filled in
     * @param policy what the shop asks
     * @param locale the language of the messages
     * @param zone where it is to be today
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> problems(CustomerDraft draft, EntryPolicy policy, Locale locale, ZoneId zone) {
        List<Problem> all = new ArrayList<>(validator.problems(new PolicedDraft(draft, policy), locale));
        CustomerDraft checked = policy.b2b() ? draft : draft.withoutB2b();
        all.addAll(named(checked, policy.names(), validator.problems(checked, locale, zone), locale));
        all.sort(Problem.IN_ORDER);
        return List.copyOf(all);
    }

    /** Strict rules for names take the place of the lenient ones, which hold in every shop. */
    private List<Problem> named(CustomerDraft draft, NamePolicy policy, List<Problem> problems, Locale locale) {
        if (policy == NamePolicy.LENIENT) {
            return problems;
        }
        List<Problem> all = new ArrayList<>(validator.problems(StrictNames.of(draft), locale));
        Set<String> named = new HashSet<>();
        all.forEach(problem -> named.add(problem.path()));
        problems.stream()
                .filter(problem -> !NAMES.contains(problem.path()) || !named.contains(problem.path()))
                .forEach(all::add);
        return all;
    }

    /**
     * Everything that is wrong with an edit. What was wrong already and is not changed is let be: rules that came later, or
     * that hold for forms and not for imports, must not keep anybody from changing something else.
     *
     * @param before the customer as it is stored
     * @param draft the customer as somebody wants it
     * @param policy what the shop asks
     * @param locale the language of the messages
     * @param zone where it is to be today
     * @return the problems in the order of their paths; none if the edit is sound
     */
    public List<Problem> problemsOfEdit(
            CustomerDraft before, CustomerDraft draft, EntryPolicy policy, Locale locale, ZoneId zone) {
        return problems(draft, policy, locale, zone).stream()
                .filter(problem -> !before.isSameAt(problem.path(), draft))
                .toList();
    }

    /**
     * What a shop demands of who creates an account, and a draft lacks.
     *
     * @param draft what somebody filled in
     * @param policy what the shop asks
     * @param locale the language of the messages
     * @return the problems in the order of their paths
     */
    public List<Problem> missing(CustomerDraft draft, EntryPolicy policy, Locale locale) {
        return validator.problems(new PolicedDraft(draft, policy), locale);
    }
}
