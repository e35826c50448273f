package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {
    @Provide
    Arbitrary<String> sirets() {
        return Numbers.sirets();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "73282932000074",
                "35600000000048",
                "35600000049837",
                "05781313100026",
                "732 829 320 00074",
                "732.829.320.00074",
                " 73282932000074\n"
            })
    void isANumberWithOrWithoutBlanksAndDots(String text) {
        assertThat(Siret.fault(text)).isEmpty();
        assertThat(new Siret(text).value()).matches("[0-9]{14}");
    }

    @ParameterizedTest
    @CsvSource({
        "73282932000079, SIRET_CHECKSUM",
        "12345678901234, SIRET_CHECKSUM",
        "35600000049838, SIRET_CHECKSUM",
        "00000000000000, SIRET_INVALID",
        "732829320, SIRET_INVALID",
        "7328293200007, SIRET_INVALID",
        "732829320000740, SIRET_INVALID",
        "7328293200007O, SIRET_INVALID",
        "732-829-320-00074, SIRET_INVALID",
        "'', SIRET_INVALID"
    })
    void isNoOtherText(String text, B2bFault fault) {
        assertThat(Siret.fault(text)).contains(fault);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Siret(text))
                .withMessage("This is no valid SIRET (" + fault.code()
                        + "). Check input with the draft's constraints first.");
    }

    /** The first nine digits can be wrong while the check digit over all fourteen holds. */
    @Test
    void holdsASirenThatIsSound() {
        assertThat(Luhn.holdsFor("73282932100072")).isTrue();
        assertThat(Siret.fault("73282932100072")).contains(B2bFault.SIRET_CHECKSUM);
    }

    @Property(tries = 200)
    void knowsItsCompany(@ForAll("sirets") String siret) {
        assertThat(new Siret(siret).siren().value()).isEqualTo(siret.substring(0, 9));
    }

    @Property(tries = 300)
    void isNeverTakenForAnotherByOneWrongDigitExceptAmongPostOffices(@ForAll("sirets") String siret) {
        assertThat(Numbers.withOneDigitChanged(siret))
                .hasSize(126)
                .allSatisfy(wrong -> assertThat(Siret.fault(wrong).isEmpty())
                        .as("%s for %s", wrong, siret)
                        .isEqualTo(isAnotherPostOffice(wrong)));
    }

    /** The only wrong digits that go unnoticed: among the last five of La Poste's. */
    private static boolean isAnotherPostOffice(String wrong) {
        int sum = wrong.chars().map(c -> c - '0').sum();
        return wrong.startsWith(Numbers.LA_POSTE) && (sum % 5 == 0 || wrong.equals(Numbers.HEAD_OFFICE));
    }

    @Test
    void showsNoNumber() {
        assertThat(new Siret("73282932000074")).hasToString("Siret[…]");
    }
}
