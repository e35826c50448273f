package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.Language;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.api.Test;

/** What a host brings along, and that none of it changes a sentence. */
class HostTest {
    /** A form with an expression of the host's own. */
    private record Sum(
            @NotEmpty(message = "One and one is ${1 + 1}.") String sum) {}

    /** A form that answers with the sentence whose key is filled in, as a constraint that trusts its messages fully. */
    private record Told(@Says String key) {}

    @Constraint(validatedBy = SaysIt.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Says {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class SaysIt implements ConstraintValidator<Says, String> {
        @Override
        public boolean isValid(String key, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .buildConstraintViolationWithTemplate("{" + key + "}")
                    .enableExpressionLanguage(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                    .addConstraintViolation();
            return false;
        }
    }

    /** So that no run is another one without anybody noticing; the build says what is meant. */
    @Test
    void runsWithTheValidatorThatIsMeant() {
        assertThat(jar(HibernateValidator.class))
                .isEqualTo("hibernate-validator-" + System.getProperty("host.validator") + ".jar");
        assertThat(jar(Validation.class))
                .isEqualTo("jakarta.validation-api-" + System.getProperty("host.validation-api") + ".jar");
    }

    @Test
    void knowsExpressionsWhereThatIsMeant() throws ClassNotFoundException {
        if (Host.EXPRESSIONS) {
            assertThat(jar(Class.forName("org.glassfish.expressly.ExpressionFactoryImpl")))
                    .isEqualTo("expressly-" + Host.EXPRESSLY + ".jar");
        } else {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
        }
        assertThat(Host.messages(Locale.ENGLISH, new Sum("")))
                .containsExactly(Host.EXPRESSIONS ? "One and one is 2." : "One and one is ${1 + 1}.");
    }

    private static String jar(Class<?> type) {
        String place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return place.substring(place.lastIndexOf('/') + 1);
    }

    @Test
    void isGivenEverySentenceAsItStandsInTheBundle() {
        for (Locale language : Language.SUPPORTED) {
            Map<String, String> sentences = sentences(language);
            sentences.forEach((key, sentence) ->
                    assertThat(Host.messages(language, new Told(key))).as(key).containsExactly(sentence));
        }
    }

    private static Map<String, String> sentences(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle("ContributorValidationMessages", language);
        return bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
    }
}
