package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.clientele.kernel.Equality;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B2bProfileTest {
    private static final Siret SIRET = new Siret("73282932000074");
    private static final Siren SIREN = new Siren("732829320");
    private static final KvkNumber KVK = new KvkNumber("69599084");
    private static final VatNumber VAT = new VatNumber("NL820646660B01");
    private static final OtherCompanyNumber OTHER = new OtherCompanyNumber("DE", "HRB", "86891");
    private static final ApeCode APE = new ApeCode("6202A");
    private static final SbiCode SBI = new SbiCode("6201");
    private static final Website SITE = new Website("https://baobab.example");
    private static final CreditTerms TERMS = new CreditTerms(Money.of("5000"), 30);

    private final B2bProfile baobab = B2bProfile.of(" Baobab BV ");

    @Provide
    Arbitrary<B2bDraft> soundDrafts() {
        return B2bDrafts.sound();
    }

    @Test
    void beginsWithNothingButAName() {
        assertThat(baobab.company()).isEqualTo("Baobab BV");
        assertThat(baobab.numbers()).isEmpty();
        assertThat(baobab.activityCodes()).isEmpty();
        assertThat(baobab.website()).isEmpty();
        assertThat(baobab.creditTerms()).isEqualTo(CreditTerms.NONE);
        assertThat(baobab.risk()).isEqualTo(RiskRating.NONE);
    }

    @Test
    void canBeWithoutAName() {
        assertThat(B2bProfile.of("  ").company()).isEmpty();
        assertThat(B2bProfile.of(B2bDraft.empty())).isEqualTo(B2bProfile.of(""));
    }

    @ParameterizedTest
    @CsvSource({"'a\0', b2b.company-forbidden-character", "'a\tb', b2b.company-forbidden-character"})
    void refusesCharactersThatAreNoName(String company, String code) {
        assertRefused(company, code);
    }

    @Test
    void hasANameOfAtMost255Characters() {
        assertThat(B2bProfile.of("😀".repeat(255)).company()).hasSize(510);
        assertRefused("a".repeat(256), "b2b.company-too-long");
        assertRefused("\uD83D", "b2b.company-forbidden-character");
    }

    private static void assertRefused(String company, String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> B2bProfile.of(company))
                .withMessage("This is no valid name of a company (" + code
                        + "). Check input with the draft's constraints first.");
    }

    @Test
    void isSortedByItsFoldedName() {
        assertThat(B2bProfile.of("Société ÉLAN").companyKey()).isEqualTo("societe elan");
        assertThat(B2bProfile.of("ﬃ".repeat(255)).companyKey()).hasSize(255);
    }

    @Test
    void hasOneNumberOfEachKindInAFixedOrder() {
        B2bProfile all = baobab.with(OTHER)
                .with(VAT)
                .with(KVK)
                .with(SIREN)
                .with(SIRET)
                .with(SBI)
                .with(APE);

        assertThat(all.numbers()).containsExactly(SIRET, SIREN, KVK, VAT, OTHER);
        assertThat(all.activityCodes()).containsExactly(APE, SBI);
        assertThat(all.number(KvkNumber.class)).contains(KVK);
        assertThat(all.activityCode(SbiCode.class)).contains(SBI);
        assertThat(baobab.number(KvkNumber.class)).isEmpty();
        assertThat(baobab.activityCode(SbiCode.class)).isEmpty();
    }

    @Test
    void replacesTheNumberOfTheSameKind() {
        VatNumber german = new VatNumber("DE123456789");
        ApeCode old = new ApeCode("741J");

        assertThat(baobab.with(KVK).with(VAT).with(german).numbers()).containsExactly(KVK, german);
        assertThat(baobab.with(old).with(SBI).with(APE).activityCodes()).containsExactly(APE, SBI);
    }

    @Test
    void isWhereItSaysOnTheTermsItHas() {
        B2bProfile trusted = baobab.at(SITE).on(TERMS).rated(RiskRating.HIGH);

        assertThat(trusted.website()).contains(SITE);
        assertThat(trusted.creditTerms()).isEqualTo(TERMS);
        assertThat(trusted.risk()).isEqualTo(RiskRating.HIGH);
    }

    @Test
    void keepsItsNumbersToItself() {
        B2bProfile profile = baobab.with(KVK).with(SBI);

        assertThat(profile.numbers()).isUnmodifiable();
        assertThat(profile.activityCodes()).isUnmodifiable();
    }

    @Test
    void differsInEverythingThatDiffers() {
        Equality.assertAllDiffer(List.of(
                baobab,
                B2bProfile.of("baobab bv"),
                baobab.with(SIRET),
                baobab.with(SIREN),
                baobab.with(KVK),
                baobab.with(VAT),
                baobab.with(OTHER),
                baobab.with(APE),
                baobab.with(SBI),
                baobab.at(SITE),
                baobab.on(TERMS),
                baobab.rated(RiskRating.LOW)));
        assertThat(baobab).isNotEqualTo("Baobab BV");
        assertThat(baobab.with(KVK).with(VAT))
                .isEqualTo(baobab.with(VAT).with(KVK))
                .hasSameHashCodeAs(baobab.with(VAT).with(KVK));
    }

    @Test
    void refusesNothings() {
        assertThatNullPointerException().isThrownBy(() -> baobab.at(null)).withMessage("site");
        assertThatNullPointerException().isThrownBy(() -> baobab.on(null)).withMessage("creditTerms");
        assertThatNullPointerException().isThrownBy(() -> baobab.rated(null)).withMessage("risk");
    }

    @Test
    void fillsInAForm() {
        B2bDraft draft = baobab.with(SIRET)
                .with(KVK)
                .with(OTHER)
                .with(SBI)
                .at(SITE)
                .on(TERMS)
                .rated(RiskRating.LOW)
                .draft();

        assertThat(draft)
                .isEqualTo(B2bDraft.of("Baobab BV")
                        .withSiret("73282932000074")
                        .withKvkNumber("69599084")
                        .withOtherNumber("DE", "HRB", "86891")
                        .withSbiCode("6201")
                        .withWebsite("https://baobab.example")
                        .withCredit(BigDecimal.valueOf(5000), 30)
                        .withRisk(RiskRating.LOW));
    }

    @Property(tries = 500)
    void losesNothingOnTheWayThroughAForm(@ForAll("soundDrafts") B2bDraft draft) {
        B2bProfile profile = B2bProfile.of(draft);

        assertThat(profile.draft().isSound()).isTrue();
        assertThat(B2bProfile.of(profile.draft())).isEqualTo(profile).hasSameHashCodeAs(profile);
        assertThat(profile.draft()).isEqualTo(B2bProfile.of(profile.draft()).draft());
    }

    @Property(tries = 500)
    void differsIfItsFormDoes(@ForAll("soundDrafts") B2bDraft one, @ForAll("soundDrafts") B2bDraft other) {
        assertThat(B2bProfile.of(one).equals(B2bProfile.of(other)))
                .isEqualTo(normal(one).equals(normal(other)));
    }

    /** Field by field, without the profile. */
    private static List<Object> normal(B2bDraft draft) {
        return List.of(
                draft.company().strip(),
                draft.siret().replaceAll("[ .]", ""),
                draft.siren().replaceAll("[ .]", ""),
                draft.kvkNumber().replaceAll("[ .]", ""),
                draft.vatNumber()
                        .replaceAll("[ .]", "")
                        .replace('n', 'N')
                        .replace('l', 'L')
                        .replace('b', 'B'),
                draft.otherCountry().strip().replace("gb", "GB"),
                draft.otherScheme().strip(),
                draft.otherNumber().strip(),
                draft.apeCode().replaceAll("[ .]", "").replace('a', 'A'),
                draft.sbiCode().replaceAll("[ .]", ""),
                draft.website().strip().replace("HTTP", "http").replace('B', 'b'),
                Money.of(draft.allowedOutstanding()),
                draft.maxPaymentDays(),
                draft.risk());
    }

    @Test
    void isMadeOfSoundDraftsOnly() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> B2bProfile.of(B2bDraft.empty().withKvkNumber("1")))
                .satisfies(e -> assertThat(e.code()).isEqualTo("b2b.kvk-invalid"));
    }

    @Test
    void showsNobody() {
        assertThat(baobab.with(KVK)).hasToString("B2bProfile[…]");
    }
}
