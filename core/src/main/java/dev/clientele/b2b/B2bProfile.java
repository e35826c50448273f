package dev.clientele.b2b;

import dev.clientele.kernel.Folding;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a shop knows of a customer that is a company; immutable.
 *
 * <p>A company has at most one number and one activity code of each kind. Two profiles are equal if everything in them is.
 */
public final class B2bProfile {
    /** The most characters a company's name can have. */
    public static final int MAX_COMPANY = 255;

    private static final List<Class<?>> KINDS = List.of(
            Siret.class,
            Siren.class,
            KvkNumber.class,
            VatNumber.class,
            OtherCompanyNumber.class,
            ApeCode.class,
            SbiCode.class);

    private final String company;
    private final List<CompanyNumber> numbers;
    private final List<ActivityCode> activityCodes;
    private final @Nullable Website website;
    private final CreditTerms creditTerms;
    private final RiskRating risk;

    private B2bProfile(
            String company,
            List<CompanyNumber> numbers,
            List<ActivityCode> activityCodes,
            @Nullable Website website,
            CreditTerms creditTerms,
            RiskRating risk) {
        this.company = company;
        this.numbers = numbers;
        this.activityCodes = activityCodes;
        this.website = website;
        this.creditTerms = Objects.requireNonNull(creditTerms, "creditTerms");
        this.risk = Objects.requireNonNull(risk, "risk");
    }

    /**
     * A company of which nothing else is known: no numbers, no credit, no risk.
     *
     * @param company its name, at most 255 characters, no control characters; may be empty; blanks around it are dropped
     * @return the profile
     * @throws InvalidValueException if the name breaks a rule, see {@link #companyFault}
     */
    public static B2bProfile of(String company) {
        companyFault(company).ifPresent(fault -> {
            throw new InvalidValueException("name of a company", fault);
        });
        return new B2bProfile(company.strip(), List.of(), List.of(), null, CreditTerms.NONE, RiskRating.NONE);
    }

    /**
     * The company that a draft describes, its values in their normal forms.
     *
     * @param draft a sound draft
     * @return the profile
     * @throws InvalidValueException if the draft is not sound, see {@link B2bDraft#isSound}
     */
    public static B2bProfile of(B2bDraft draft) {
        return DraftConversion.profileOf(draft);
    }

    /**
     * Which rule a text breaks as a company's name.
     *
     * @param text any text; blanks around it do not count
     * @return the first broken rule; empty if the text will do
     */
    public static Optional<B2bFault> companyFault(String text) {
        String name = text.strip();
        if (Text.length(name) > MAX_COMPANY) {
            return Optional.of(B2bFault.COMPANY_TOO_LONG);
        }
        boolean forbidden = Text.hasControl(name) || !Text.isStorable(name);
        return forbidden ? Optional.of(B2bFault.COMPANY_FORBIDDEN_CHARACTER) : Optional.empty();
    }

    /**
     * The same with a number, in place of one of the same kind.
     *
     * @param number the number
     * @return the next profile
     */
    public B2bProfile with(CompanyNumber number) {
        return new B2bProfile(company, replaced(numbers, number), activityCodes, website, creditTerms, risk);
    }

    /**
     * The same with an activity code, in place of one of the same kind.
     *
     * @param code the code
     * @return the next profile
     */
    public B2bProfile with(ActivityCode code) {
        return new B2bProfile(company, numbers, replaced(activityCodes, code), website, creditTerms, risk);
    }

    /**
     * The same with another website.
     *
     * @param site its address
     * @return the next profile
     */
    public B2bProfile at(Website site) {
        return new B2bProfile(company, numbers, activityCodes, Objects.requireNonNull(site, "site"), creditTerms, risk);
    }

    /**
     * The same on other credit terms.
     *
     * @param terms how much it may owe, and for how long
     * @return the next profile
     */
    public B2bProfile on(CreditTerms terms) {
        return new B2bProfile(company, numbers, activityCodes, website, terms, risk);
    }

    /**
     * The same with another risk.
     *
     * @param rating how likely it is thought not to pay
     * @return the next profile
     */
    public B2bProfile rated(RiskRating rating) {
        return new B2bProfile(company, numbers, activityCodes, website, creditTerms, rating);
    }

    private static <T> List<T> replaced(List<T> former, T next) {
        return Stream.concat(
                        former.stream().filter(other -> !other.getClass().equals(next.getClass())), Stream.of(next))
                .sorted(Comparator.comparingInt(one -> KINDS.indexOf(one.getClass())))
                .toList();
    }

    /**
     * The company's name.
     *
     * @return the name, without blanks around it; may be empty
     */
    public String company() {
        return company;
    }

    /**
     * What the company is sorted and searched by.
     *
     * @return the folded name, at most 255 code points of it
     */
    public String companyKey() {
        return Folding.key(company, MAX_COMPANY);
    }

    /**
     * The numbers.
     *
     * @return in the order in which {@link CompanyNumber} permits their kinds; unmodifiable
     */
    public List<CompanyNumber> numbers() {
        return numbers;
    }

    /**
     * The number of a kind.
     *
     * @param <T> the kind
     * @param kind for example {@code Siret.class}
     * @return the number, if there is one
     */
    public <T extends CompanyNumber> Optional<T> number(Class<T> kind) {
        return numbers.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /**
     * The activity codes.
     *
     * @return in the order in which {@link ActivityCode} permits their kinds; unmodifiable
     */
    public List<ActivityCode> activityCodes() {
        return activityCodes;
    }

    /**
     * The activity code of a kind.
     *
     * @param <T> the kind
     * @param kind for example {@code SbiCode.class}
     * @return the code, if there is one
     */
    public <T extends ActivityCode> Optional<T> activityCode(Class<T> kind) {
        return activityCodes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /**
     * The website.
     *
     * @return its address, if there is one
     */
    public Optional<Website> website() {
        return Optional.ofNullable(website);
    }

    /**
     * How much the company may owe, and for how long.
     *
     * @return the terms
     */
    public CreditTerms creditTerms() {
        return creditTerms;
    }

    /**
     * How likely the company is thought not to pay.
     *
     * @return the rating
     */
    public RiskRating risk() {
        return risk;
    }

    /**
     * A form about this company, filled in.
     *
     * @return a sound draft, from which {@link #of(B2bDraft)} makes this profile again
     */
    public B2bDraft draft() {
        return DraftConversion.draftOf(this);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(company, numbers, activityCodes, website, creditTerms, risk);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof B2bProfile other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Without the company: a sole trader's is a person. */
    @Override
    public String toString() {
        return "B2bProfile[…]";
    }
}
