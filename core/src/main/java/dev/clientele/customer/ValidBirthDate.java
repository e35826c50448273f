package dev.clientele.customer;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The date will do as a birth date by the validator's clock, see {@link BirthDate}; null is left to {@code @NotNull}. */
@Documented
@Constraint(validatedBy = ValidBirthDate.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidBirthDate {
    /**
     * The message; the wording of the broken rule takes its place.
     *
     * @return a key in braces
     */
    String message() default "{dev.clientele.birth-date.future}";

    /**
     * The groups of constraints it belongs to.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * What a host attaches to it.
     *
     * @return nothing by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint; public because the validation provider makes it. */
    final class Validator implements ConstraintValidator<ValidBirthDate, LocalDate> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
            Optional<BirthDateFault> fault = value == null ? Optional.empty() : BirthDate.fault(value, today(context));
            fault.ifPresent(f -> f.reportTo(context));
            return fault.isEmpty();
        }

        private static LocalDate today(ConstraintValidatorContext context) {
            return LocalDate.now(context.getClockProvider().getClock());
        }
    }
}
