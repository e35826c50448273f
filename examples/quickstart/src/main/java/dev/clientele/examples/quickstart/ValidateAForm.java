package dev.clientele.examples.quickstart;

import dev.clientele.Clientele;
import dev.clientele.b2b.ValidKvkNumber;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.RequiredField;
import dev.clientele.customer.ValidEmailAddress;
import dev.clientele.customer.ValidPersonName;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.Problem;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Says what is wrong with a form, in the language of who filled it in. */
public final class ValidateAForm {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    private ValidateAForm() {}

    /** A form of the host's own: the constraints work on any class of any program. */
    record ContactForm(
            @ValidPersonName String name,
            @ValidEmailAddress String email,
            @ValidKvkNumber String kvkNumber) {}

    /**
     * Runs the example on a database in memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // The host's own validator knows the constraints and their messages; nothing in it is made for this library.
        ContactForm form = new ContactForm("A. L0velace", "ada at example.com", "1234");
        for (Locale language : LANGUAGES) {
            System.out.println("-- " + language.getDisplayLanguage(language));
            messages(form, language).forEach(System.out::println);
        }

        // A shop's own form is a draft. What it demands of new customers is a setting; staff are not held to it.
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:form", "sa", "");
        JdbcSchema.of(database).apply();
        Clientele shop = Clientele.on(JdbcStore.over(database));
        shop.settings()
                .change(settings -> settings.withRequired(Set.of(RequiredField.BIRTH_DATE, RequiredField.NEWSLETTER)));
        CustomerDraft draft = CustomerDraft.of("Ada", "", "ada@example.com");
        for (Locale language : LANGUAGES) {
            System.out.println("-- " + language.getDisplayLanguage(language));
            for (Problem problem : shop.speaking(language).customers().check(draft)) {
                System.out.println(problem.path() + ": " + problem.message());
            }
        }
    }

    private static List<String> messages(ContactForm form, Locale language) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(language), language, false))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(form).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .toList();
        }
    }
}
