package dev.clientele.kernel;

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

/** The text has at most {@link #max()} code points and can be stored; null is left to {@code @NotNull}. */
@Documented
@Constraint(validatedBy = ValidText.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidText {
    /**
     * The message; the wording of the broken rule takes its place.
     *
     * @return a key in braces
     */
    String message() default "{dev.clientele.text.too-long}";

    /**
     * The most code points it may have.
     *
     * @return the limit, itself allowed
     */
    int max();

    /**
     * Whether something must be filled in.
     *
     * @return false by default: the text may be blank
     */
    boolean required() default false;

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
    final class Validator implements ConstraintValidator<ValidText, CharSequence> {
        /** For the validation provider. */
        public Validator() {}

        private int max;
        private boolean required;

        @Override
        public void initialize(ValidText constraint) {
            max = constraint.max();
            required = constraint.required();
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            Optional<TextFault> fault = value == null ? Optional.empty() : fault(value.toString());
            fault.ifPresent(f -> f.reportTo(context));
            return fault.isEmpty();
        }

        private Optional<TextFault> fault(String text) {
            return required ? Text.requiredFault(text, max) : Text.fault(text, max);
        }
    }
}
