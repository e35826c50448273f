package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class B2bDraftTest {
    private static final DraftValidator VALIDATOR = new DraftValidator(Clock.systemUTC());

    private final B2bDraft empty = B2bDraft.empty();

    @Provide
    Arbitrary<B2bDraft> drafts() {
        return B2bDrafts.any();
    }

    @Provide
    Arbitrary<B2bDraft> soundDrafts() {
        return B2bDrafts.sound();
    }

    @Test
    void beginsWithNothing() {
        assertThat(List.of(
                        empty.company(),
                        empty.siret(),
                        empty.siren(),
                        empty.kvkNumber(),
                        empty.vatNumber(),
                        empty.otherCountry(),
                        empty.otherScheme(),
                        empty.otherNumber(),
                        empty.apeCode(),
                        empty.sbiCode(),
                        empty.website()))
                .containsOnly("");
        assertThat(empty.allowedOutstanding()).isZero();
        assertThat(empty.maxPaymentDays()).isZero();
        assertThat(empty.risk()).isEqualTo(RiskRating.NONE);
        assertThat(empty.isSound()).isTrue();
        assertThat(B2bDraft.of("Baobab BV")).isEqualTo(empty.withCompany("Baobab BV"));
    }

    @Test
    void differsInEveryFieldThatDiffers() {
        Equality.assertAllDiffer(List.of(
                empty,
                empty.withCompany("1"),
                empty.withSiret("1"),
                empty.withSiren("1"),
                empty.withKvkNumber("1"),
                empty.withVatNumber("1"),
                empty.withOtherNumber("1", "", ""),
                empty.withOtherNumber("", "1", ""),
                empty.withOtherNumber("", "", "1"),
                empty.withApeCode("1"),
                empty.withSbiCode("1"),
                empty.withWebsite("1"),
                empty.withCredit(BigDecimal.ONE, 0),
                empty.withCredit(BigDecimal.ZERO, 1),
                empty.withRisk(RiskRating.LOW)));
        assertThat(empty).isNotEqualTo("");
        assertThat(empty.withSiret("1").withSiret("")).isEqualTo(empty).hasSameHashCodeAs(empty);
    }

    @Test
    void refusesNothingsWhereAValueBelongs() {
        assertThatNullPointerException().isThrownBy(() -> B2bDraft.of(null)).withMessage("company");
        assertThatNullPointerException().isThrownBy(() -> empty.withSiret(null)).withMessage("siret");
        assertThatNullPointerException()
                .isThrownBy(() -> empty.withCredit(null, 0))
                .withMessage("allowedOutstanding");
        assertThatNullPointerException().isThrownBy(() -> empty.withRisk(null)).withMessage("risk");
    }

    @Property(tries = 500)
    void agreesWithTheFastPath(@ForAll("drafts") B2bDraft draft) {
        List<Problem> problems = VALIDATOR.problems(draft, Locale.ENGLISH);

        assertThat(draft.isSound()).as("%s", problems).isEqualTo(problems.isEmpty());
    }

    @Property(tries = 200)
    void isSoundIfAProfileCanBeMadeOfIt(@ForAll("soundDrafts") B2bDraft draft) {
        assertThat(draft.isSound()).isTrue();
        assertThat(VALIDATOR.problems(draft, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrong() {
        B2bDraft wrong = B2bDraft.of("a\0")
                .withSiret("73282932000079")
                .withSiren("1")
                .withKvkNumber("1")
                .withVatNumber("NL123456789B90")
                .withOtherNumber("XX", "HRB", "")
                .withApeCode("1")
                .withSbiCode("1")
                .withWebsite("example.com")
                .withCredit(BigDecimal.ONE.negate(), -1);

        assertThat(VALIDATOR.problems(wrong, Locale.ENGLISH))
                .containsExactly(
                        new Problem(
                                "allowedOutstanding",
                                "b2b.outstanding-negative",
                                "The allowed outstanding amount must not be below zero."),
                        new Problem(
                                "apeCode",
                                "b2b.ape-invalid",
                                "Write the APE code as 4 digits and a letter, such as 6202A."),
                        new Problem(
                                "company",
                                "b2b.company-forbidden-character",
                                "The company's name contains a character that cannot be stored."),
                        new Problem(
                                "kvkNumber", "b2b.kvk-invalid", "A KvK number has 8 digits, leading zeros included."),
                        new Problem(
                                "maxPaymentDays",
                                "b2b.payment-days-out-of-range",
                                "The payment term is 0 to 3650 days."),
                        new Problem(
                                "otherCountry",
                                "b2b.country-unknown",
                                "Write the country as its code of two letters, such as DE."),
                        new Problem(
                                "otherNumber",
                                "b2b.other-number-invalid",
                                "Fill in a number of 1 to 64 characters, without control characters."),
                        new Problem("sbiCode", "b2b.sbi-invalid", "An SBI code has 4 or 5 digits."),
                        new Problem("siren", "b2b.siren-invalid", "A SIREN has 9 digits."),
                        new Problem(
                                "siret", "b2b.siret-checksum", "This SIRET does not exist. Please check its digits."),
                        new Problem(
                                "vatNumber",
                                "b2b.btw-id-checksum",
                                "This Dutch VAT number does not exist. Please check its digits."),
                        new Problem(
                                "website",
                                "b2b.website-invalid",
                                "Write the website with https:// in front, such as https://www.example.com."));
    }

    @Test
    void holdsNoPersonsNumber() {
        B2bDraft person = B2bDraft.empty().withOtherNumber("NL", "b.s.n.", "111222333");

        assertThat(person.isSound()).isFalse();
        assertThat(VALIDATOR.problems(person, Locale.ENGLISH))
                .containsExactly(new Problem(
                        "otherScheme",
                        "b2b.personal-number",
                        "The number of a person, such as a BSN, must not be stored."));
    }

    @Test
    void showsNobody() {
        assertThat(B2bDraft.of("Baobab BV").withKvkNumber("69599084")).hasToString("B2bDraft[…]");
    }
}
