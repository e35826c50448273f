package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import dev.clientele.kernel.Texts;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @Provide
    Arbitrary<String> texts() {
        return Texts.any(6);
    }

    @Property
    void isMadeExactlyFromTextsWithoutAFault(@ForAll("texts") String text) {
        if (PersonName.fault(text).isEmpty()) {
            assertThat(new PersonName(text, text)).isEqualTo(new PersonName(text.strip(), text.strip()));
        } else {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new PersonName(text, "Lovelace"));
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new PersonName("Ada", text));
        }
    }

    @Property
    void isAnythingThatCanBeSeenAndStored(@ForAll("texts") String text) {
        boolean valid = !Text.isInvisible(text) && Text.isStorable(text);

        assertThat(PersonName.fault(text).isEmpty()).isEqualTo(valid);
    }

    @Test
    void isMissingWhenNothingOfItCanBeSeen() {
        for (String invisible : List.of("", " \t", "\u00A0", "\u200B", "\u3000\u200D \uFEFF")) {
            assertThat(PersonName.fault(invisible)).contains(NameFault.REQUIRED);
        }
        assertThat(PersonName.fault("\u00A0ب")).isEmpty();
    }

    @Test
    void losesTheBlanksAroundIt() {
        PersonName name = new PersonName(" Ada\t", "\n van der Berg ");

        assertThat(name.first()).isEqualTo("Ada");
        assertThat(name.last()).isEqualTo("van der Berg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n\u2003"})
    void isRequired(String text) {
        assertThat(PersonName.fault(text)).contains(NameFault.REQUIRED);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PersonName("Ada", text))
                .withMessage(
                        "This is no valid name of a person (name.required). Check input with the draft's constraints first.");
    }

    @Test
    void hasAtMost255CodePoints() {
        assertThat(PersonName.fault("a".repeat(255))).isEmpty();
        assertThat(PersonName.fault("𐐷".repeat(255))).isEmpty();
        assertThat(PersonName.fault(" " + "a".repeat(255) + " ")).isEmpty();
        assertThat(PersonName.fault("a".repeat(256))).contains(NameFault.TOO_LONG);
        assertThat(PersonName.fault("\0".repeat(256))).contains(NameFault.TOO_LONG);
    }

    @Test
    void holdsNothingThatNoStoreKeeps() {
        assertThat(PersonName.fault("A\0da")).contains(NameFault.FORBIDDEN_CHARACTER);
        assertThat(PersonName.fault("Ada\uD83D")).contains(NameFault.FORBIDDEN_CHARACTER);
    }

    @Test
    void holdsWhateverOldShopsAllowed() {
        assertThat(PersonName.fault("R2<D2> http://x")).isEmpty();
    }

    @Test
    void isSortedByItsFoldedForm() {
        PersonName name = new PersonName("Zoë", "O’BRIEN");

        assertThat(name.firstKey()).isEqualTo("zoe");
        assertThat(name.lastKey()).isEqualTo("o'brien");
    }

    @Test
    void cutsAKeyThatGrewTooLong() {
        assertThat(PersonName.key("ß".repeat(200))).isEqualTo("s".repeat(255));
        assertThat(PersonName.key("a".repeat(255))).hasSize(255);
        assertThat(PersonName.key("a" + "𐐷".repeat(255))).isEqualTo("a" + "𐐷".repeat(254));
    }

    @Test
    void showsNoName() {
        assertThat(new PersonName("Ada", "Lovelace")).hasToString("PersonName[…]");
    }
}
