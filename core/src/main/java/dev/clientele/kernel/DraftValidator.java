package dev.clientele.kernel;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks drafts against their constraints and words what is wrong; thread-safe.
 *
 * <p>It brings its own validator, so it needs no expression language and does not depend on the host's configuration.
 */
public final class DraftValidator {
    private static final MessageInterpolator MESSAGES =
            new ParameterMessageInterpolator(new HashSet<>(Language.SUPPORTED), Locale.ENGLISH, false);

    private final Clock clock;
    private final ValidatorFactory factory;
    private final Map<Circumstances, Validator> validators = new ConcurrentHashMap<>();

    /** What a validator is made for: there are as many as languages and zones in use. */
    private record Circumstances(Locale language, ZoneId zone) {}

    /**
     * Makes a validator.
     *
     * @param clock tells what is in the future
     */
    public DraftValidator(Clock clock) {
        this.clock = clock;
        this.factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(MESSAGES)
                .buildValidatorFactory();
    }

    /**
     * Everything that is wrong with a draft, the day being that of the clock's own zone.
     *
     * @param draft an object with constraints
     * @param locale the language of the messages; English where there is no translation
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> problems(Object draft, Locale locale) {
        return problems(draft, locale, clock.getZone());
    }

    /**
     * Everything that is wrong with a draft.
     *
     * @param draft an object with constraints
     * @param locale the language of the messages; English where there is no translation
     * @param zone where it is to be today
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> problems(Object draft, Locale locale, ZoneId zone) {
        Validator validator =
                validators.computeIfAbsent(new Circumstances(Language.closestTo(locale), zone), this::validator);
        return validator.validate(draft).stream()
                .map(DraftValidator::problem)
                .sorted(Problem.IN_ORDER)
                .toList();
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        return new Problem(
                violation.getPropertyPath().toString(), code(violation.getMessageTemplate()), violation.getMessage());
    }

    private static String code(String template) {
        String start = "{" + Fault.KEY_PREFIX;
        return template.startsWith(start) ? template.substring(start.length(), template.length() - 1) : template;
    }

    private Validator validator(Circumstances circumstances) {
        return factory.usingContext()
                .messageInterpolator(new InOneLanguage(MESSAGES, circumstances.language()))
                .clockProvider(() -> clock.withZone(circumstances.zone()))
                .getValidator();
    }

    /** Interpolates in a fixed language, where a validator would ask for the JVM's. */
    private record InOneLanguage(MessageInterpolator messages, Locale language) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return messages.interpolate(template, context, language);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return messages.interpolate(template, context, locale);
        }
    }
}
