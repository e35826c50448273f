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

/** A draft's default group is one of its groups. */
@Documented
@Constraint(validatedBy = ValidDefaultGroup.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidDefaultGroup {
    /**
     * The message; the wording of the broken rule takes its place.
     *
     * @return a key in braces
     */
    String message() default "{dev.clientele.groups.default-not-member}";

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
    final class Validator implements ConstraintValidator<ValidDefaultGroup, CustomerDraft> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(CustomerDraft draft, ConstraintValidatorContext context) {
            boolean valid = draft.defaultGroup().map(draft.groups()::contains).orElse(true);
            if (!valid) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("defaultGroup")
                        .addConstraintViolation();
            }
            return valid;
        }
    }
}
