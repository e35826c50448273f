package dev.clientele.password;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** A password is one that the shop's rules allow and its hasher takes. */
@Constraint(validatedBy = WithinPasswordPolicy.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface WithinPasswordPolicy {
    String message() default "{dev.clientele.password.too-short}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint; public because the validation provider makes it. */
    final class Validator implements ConstraintValidator<WithinPasswordPolicy, NewPassword> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(NewPassword chosen, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            Optional<PasswordFault> fault = chosen.fault();
            fault.ifPresent(broken -> report(chosen, broken, context));
            return fault.isEmpty();
        }

        private static void report(NewPassword chosen, PasswordFault fault, ConstraintValidatorContext context) {
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("min", chosen.policy().minLength())
                    .buildConstraintViolationWithTemplate("{" + fault.messageKey() + "}")
                    .addPropertyNode("password")
                    .addConstraintViolation();
        }
    }
}
