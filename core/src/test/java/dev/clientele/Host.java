package dev.clientele;

import dev.clientele.kernel.DefaultLocale;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host with its own validator, nothing of it configured for this library. */
final class Host {
    /** The version of the expression language, or "none". */
    static final String EXPRESSLY = System.getProperty("host.expressly", "none");

    static final boolean EXPRESSIONS = !EXPRESSLY.equals("none");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);

    private Host() {}

    static Validator validator() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure().clockProvider(() -> CLOCK);
        // By default it takes the one that knows expressions, and does not start without them.
        if (!EXPRESSIONS) {
            configuration.messageInterpolator(new ParameterMessageInterpolator());
        }
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    static List<String> messages(Locale jvm, Object form) {
        return DefaultLocale.whileIn(
                jvm,
                () -> validator().validate(form).stream()
                        .sorted(Comparator.comparing(
                                violation -> violation.getPropertyPath().toString()))
                        .map(ConstraintViolation::getMessage)
                        .toList());
    }
}
