package dev.clientele.customer;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A draft holds what the policy demands, and nothing of a company where the policy knows private persons only. */
@Constraint(validatedBy = WithinPolicy.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface WithinPolicy {
    String message() default "{dev.clientele.field.required}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint; public because the validation provider makes it. */
    final class Validator implements ConstraintValidator<WithinPolicy, PolicedDraft> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(PolicedDraft policed, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            policed.policy().missingIn(policed.draft()).forEach(field -> report(context, field.fault(), field.path()));
            boolean b2bOff =
                    policed.draft().b2b().isPresent() && !policed.policy().b2b();
            if (b2bOff) {
                report(context, DraftFault.B2B_OFF, "b2b");
            }
            return !b2bOff && policed.policy().missingIn(policed.draft()).isEmpty();
        }

        private static void report(ConstraintValidatorContext context, DraftFault fault, String path) {
            context.buildConstraintViolationWithTemplate("{" + fault.messageKey() + "}")
                    .addPropertyNode(path)
                    .addConstraintViolation();
        }
    }
}
