package dev.clientele.kernel;

import jakarta.validation.ConstraintValidatorContext;

/**
 * A way in which a value can break a rule; each rule lists its faults as an enum.
 *
 * <p>The code is part of the API: programs may compare it. Its wording for people stands in
 * {@code ContributorValidationMessages} under {@link #messageKey()}.
 */
public interface Fault {
    /** What every message key of this library begins with. */
    String KEY_PREFIX = "dev.clientele.";

    /**
     * The stable code, for example {@code email.invalid}.
     *
     * @return the code
     */
    String code();

    /**
     * The key of the wording in the message bundles.
     *
     * @return the key, without braces
     */
    default String messageKey() {
        return KEY_PREFIX + code();
    }

    /**
     * Reports this fault to a validator in place of the constraint's default message.
     *
     * @param context the context that the validator was handed
     */
    default void reportTo(ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + messageKey() + "}").addConstraintViolation();
    }
}
