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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text will do as a person's first or last name under a {@link NamePolicy}; null is left to {@code @NotNull}. */
@Documented
@Constraint(validatedBy = ValidPersonName.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidPersonName {
    /**
     * The message; the wording of the broken rule takes its place.
     *
     * @return a key in braces
     */
    String message() default "{dev.clientele.name.required}";

    /**
     * How strict it is.
     *
     * @return {@link NamePolicy#STRICT} by default
     */
    NamePolicy policy() default NamePolicy.STRICT;

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
    final class Validator implements ConstraintValidator<ValidPersonName, CharSequence> {
        /** For the validation provider. */
        public Validator() {}

        private NamePolicy policy = NamePolicy.STRICT;

        @Override
        public void initialize(ValidPersonName constraint) {
            policy = constraint.policy();
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            Optional<NameFault> fault = value == null ? Optional.empty() : policy.fault(value.toString());
            fault.ifPresent(f -> f.reportTo(context));
            return fault.isEmpty();
        }
    }
}
