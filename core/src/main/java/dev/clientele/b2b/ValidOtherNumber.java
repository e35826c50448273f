package dev.clientele.b2b;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/** A draft's number of another kind is blank in all its parts or complete, see {@link OtherCompanyNumber}. */
@Documented
@Constraint(validatedBy = ValidOtherNumber.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidOtherNumber {
    /**
     * The message; the wording of the broken rule takes its place.
     *
     * @return a key in braces
     */
    String message() default "{dev.clientele.b2b.other-number-invalid}";

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
    final class Validator implements ConstraintValidator<ValidOtherNumber, B2bDraft> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(B2bDraft draft, ConstraintValidatorContext context) {
            Map<String, B2bFault> faults = B2bDraftCheck.otherNumberFaults(draft);
            context.disableDefaultConstraintViolation();
            faults.forEach(
                    (field, fault) -> context.buildConstraintViolationWithTemplate("{" + fault.messageKey() + "}")
                            .addPropertyNode(field)
                            .addConstraintViolation());
            return faults.isEmpty();
        }
    }
}
