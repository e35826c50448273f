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

/**
 * The text is blank or a telephone number: at most 32 digits, blanks and {@code + . ( ) / -}; null is left to {@code @NotNull}.
 */
@Documented
@Constraint(validatedBy = ValidPhone.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidPhone {
    /**
     * The message; the wording of the broken rule takes its place.
     *
     * @return a key in braces
     */
    String message() default "{dev.clientele.address.phone-invalid}";

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
    final class Validator implements ConstraintValidator<ValidPhone, CharSequence> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            Optional<AddressFault> fault = value == null ? Optional.empty() : AddressFault.ofPhone(value.toString());
            fault.ifPresent(f -> f.reportTo(context));
            return fault.isEmpty();
        }
    }
}
