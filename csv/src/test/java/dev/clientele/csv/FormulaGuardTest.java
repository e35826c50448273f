package dev.clientele.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"=", "=1+1", "+31 20", "-", "--", "@SUM(A1)", "\tx", "\rx", "\nx", "\0", "'=1", "'''@x"})
    void putsAnApostropheBeforeAFormula(String text) {
        assertThat(FormulaGuard.putOn(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "'t Hooft", "Jan-Peter", "a=b", " =1", "Zoë"})
    void leavesOtherTextsAlone(String text) {
        assertThat(FormulaGuard.putOn(text)).isEqualTo(text);
        assertThat(FormulaGuard.takenOff(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-", "@"})
    void takesNothingOffAnUnguardedFormula(String text) {
        assertThat(FormulaGuard.takenOff(text)).isEqualTo(text);
    }

    @Property
    void isTakenOffExactly(@ForAll("texts") String text) {
        assertThat(FormulaGuard.takenOff(FormulaGuard.putOn(text))).isEqualTo(text);
    }

    @Property
    void neverLetsAFormulaStartACell(@ForAll("texts") String text) {
        assertThat(FormulaGuard.putOn(text))
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("''''=+-@\t\r\n\0ab \"").ofMaxLength(8);
    }
}
