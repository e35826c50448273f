package dev.clientele.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {

    @ParameterizedTest
    @ValueSource(strings = {"dutch", "flemish", "german", "turkish", "french", "polish"})
    void holdsEachNameOnceAndClean(String origin) {
        for (String list : List.of("men", "women", "last")) {
            assertThat(NameList.of(origin, list).names())
                    .hasSizeGreaterThan(30)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> !name.isBlank() && name.equals(name.strip()))
                    .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
        }
    }

    @Test
    void saysWhichListIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NameList.of("martian", "men"))
                .withMessage("The list names/martian/men.txt is missing from the jar.");
    }
}
